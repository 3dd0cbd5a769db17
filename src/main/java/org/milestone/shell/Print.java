package org.milestone.shell;

import com.vaadin.flow.component.button.Button;

/// Prints the page, without the parts that are only for screens.
public final class Print extends Button {

    public Print() {
        super("Print");
        setId("print");
        getElement().executeJs("this.addEventListener('click', () => print())");
    }
}
