package org.milestone.mentoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.milestone.shell.Page;

/// What mentoring's screens have in common.
@StyleSheet("context://styles/mentoring.css")
abstract class MentoringPage extends Page {
    MentoringPage(String title) {
        super(title);
        addClassName("mentoring");
    }

    /// A box for words, which says who will read them.
    static TextArea words(String id, String label, String readers, int longest) {
        var area = new TextArea(label);
        area.setId(id);
        // Said and not enforced while typing: a field that cuts what is pasted loses it without a word.
        area.setHelperText(readers + " Up to %,d characters.".formatted(longest));
        area.setWidthFull();
        area.setMaxWidth("42rem");
        area.setMinHeight("6rem");
        area.setManualValidation(true);
        return area;
    }
}
