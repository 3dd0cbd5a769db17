package org.milestone.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.milestone.account.AccountRoutes;
import org.milestone.account.SignUpService;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PasswordRule;
import org.milestone.account.domain.PersonName;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Creating an account.
@Route("sign-up")
@AnonymousAllowed
final class SignUpView extends Page {
    private static final String NAME = "Please say what we may call you, in up to 60 letters.";
    private static final String ADDRESS = "This is not a whole mail address, such as ana@example.org.";

    private final transient SignUpService service;
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("Mail address");
    private final NewPasswordField password = new NewPasswordField("Password", "password", this::own);
    private final Binder<Void> binder = new Binder<>();

    SignUpView(SignUpService service) {
        super("Create an account");
        this.service = service;
        lead(
                "Your account keeps your progress. It takes one letter to confirm your address, and you can start before it arrives.");
        name.setId("name");
        name.setHelperText("As you want to be addressed in the portal and in letters.");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocomplete", "name");
        email.setId("email");
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "username");
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(ADDRESS));
        binder.forField(name)
                .withValidator(value -> PersonName.of(value).isPresent(), NAME)
                .bind(none -> "", (none, value) -> {});
        binder.forField(email)
                .withValidator(value -> Email.of(value).isPresent(), ADDRESS)
                .bind(none -> "", (none, value) -> {});
        var ways = new Div(new Paragraph("You have one already?"), new Link(AccountRoutes.SIGN_IN, "Sign in"));
        ways.addClassName("actions");
        add(new FormPanel(name, email, password).button("sign-up", "Create my account", this::send), ways);
    }

    private List<String> own() {
        return List.of(
                name.getValue(),
                email.getValue(),
                Email.of(email.getValue()).map(Email::mailbox).orElse(""));
    }

    private void send() {
        boolean typed = binder.validate().isOk();
        PasswordRule.Verdict verdict = PasswordRule.judge(password.getValue(), own());
        if (!(verdict instanceof PasswordRule.Fit)) {
            password.refuse(verdict);
        } else if (typed) {
            password.setInvalid(false);
            switch (service.signUp(FormPanel.client(), name.getValue(), email.getValue(), password.getValue())) {
                case SignUpService.LetterSent sent -> getUI().ifPresent(ui -> ui.navigate(CheckMailView.class));
                case SignUpService.NotAName nameless -> refuse(name, NAME);
                case SignUpService.NotAnAddress nowhere -> {
                    email.setErrorMessage(ADDRESS);
                    email.setInvalid(true);
                }
                case SignUpService.UnfitPassword(PasswordRule.Verdict why) -> password.refuse(why);
                case SignUpService.TooOften often ->
                    Notices.refused("There were many tries from here. Please wait a quarter of an hour.");
            }
        }
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
