package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// Says whether what was chosen has reached the server. That the connection is away only the
/// browser knows; that something was kept, only the server.
@Tag("milestone-saved")
final class SavedMark extends Component {
    SavedMark() {
        setId("saved");
    }

    void kept() {
        getElement().executeJs("this.kept()");
    }
}
