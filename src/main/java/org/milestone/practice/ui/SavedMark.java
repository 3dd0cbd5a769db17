package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// Says whether what was chosen has reached the server; by the browser's own knowledge, since
/// only that knows.
@Tag("milestone-saved")
final class SavedMark extends Component {
    SavedMark() {
        setId("saved");
    }
}
