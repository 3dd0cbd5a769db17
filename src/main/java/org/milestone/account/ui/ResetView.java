package org.milestone.account.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.milestone.account.AccountRoutes;
import org.milestone.account.SignUpService;
import org.milestone.account.domain.PasswordRule;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Choosing a new password, with the link from a letter.
@Route("reset")
@AnonymousAllowed
final class ResetView extends Page implements HasUrlParameter<String> {
    private final transient SignUpService service;
    private final NewPasswordField password = new NewPasswordField("New password", "password", List::of);
    private String secret = "";

    ResetView(SignUpService service) {
        super("Choose a new password");
        this.service = service;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        secret = parameter;
        clear();
        if (service.mayReset(secret)) {
            add(new FormPanel(password).button("set-password", "Use this password", this::send));
        } else {
            usedUp();
        }
    }

    private void send() {
        switch (service.reset(secret, password.getValue())) {
            case SignUpService.Done done -> {
                Notices.done("Your password is changed. Sign in with the new one.");
                getUI().ifPresent(ui -> ui.navigate(LoginView.class));
            }
            case SignUpService.UnfitPassword(PasswordRule.Verdict why) -> password.refuse(why);
            case SignUpService.LinkUsedUp used -> {
                clear();
                usedUp();
            }
        }
    }

    private void usedUp() {
        add(new Empty(
                "This link was used before, or is older than half an hour.",
                new Link(AccountRoutes.FORGOTTEN, "Send me a new one").primary()));
    }
}
