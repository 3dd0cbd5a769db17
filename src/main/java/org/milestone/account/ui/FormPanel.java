package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import org.milestone.account.domain.ClientAddress;

/// Fields below each other with the button that sends them.
@StyleSheet("context://styles/account.css")
final class FormPanel extends Div {
    FormPanel(Component... fields) {
        addClassName("form");
        add(fields);
    }

    /// The form's main button; it is disabled while the server works, so that nothing is sent twice.
    FormPanel button(String id, String text, Runnable send) {
        var button = new Button(text, click -> send.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        add(button);
        return this;
    }

    /// Where the person who uses this screen is, for counting tries.
    static String client() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : ClientAddress.of(address).value();
    }
}
