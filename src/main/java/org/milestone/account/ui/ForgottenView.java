package org.milestone.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.SignUpService;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Asking for a link to choose a new password.
@Route("forgotten")
@AnonymousAllowed
final class ForgottenView extends Page {
    private final transient SignUpService service;
    private final EmailField email = new EmailField("Mail address");

    ForgottenView(SignUpService service) {
        super("Forgotten your password?");
        this.service = service;
        lead("Tell us your address. If it belongs to an account, a letter with a link is sent to it.");
        email.setId("email");
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        email.getElement().setAttribute("autocomplete", "username");
        add(new FormPanel(email).button("send-link", "Send me a link", this::send));
    }

    private void send() {
        switch (service.forgotten(FormPanel.client(), email.getValue())) {
            case SignUpService.LetterSent sent -> getUI().ifPresent(ui -> ui.navigate(CheckMailView.class));
            case SignUpService.NotAnAddress nowhere -> {
                email.setErrorMessage("This is not a whole mail address, such as ana@example.org.");
                email.setInvalid(true);
            }
            case SignUpService.TooOften often ->
                Notices.refused("There were many letters to this address. Please wait a quarter of an hour.");
        }
    }
}
