package org.milestone.account.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.account.SignUpService;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Where the link of a confirmation letter leads. Only the button uses the link up: programs that look into mail follow
/// links, too.
@Route("confirm")
@AnonymousAllowed
final class ConfirmView extends Page implements HasUrlParameter<String> {
    private final transient SignUpService service;
    private final transient CurrentAccount current;

    ConfirmView(SignUpService service, CurrentAccount current) {
        super("Confirm your address");
        this.service = service;
        this.current = current;
        lead("One press, and letters from Milestone reach you.");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        clear();
        add(new FormPanel().button("confirm", "This is my address", () -> send(secret)));
    }

    private void send(String secret) {
        clear();
        switch (service.confirm(secret)) {
            case SignUpService.Done done -> {
                title("Thank you, your address is confirmed");
                current.refresh();
                add(new Link(AccountRoutes.HOME, "Go on learning").primary());
            }
            case SignUpService.LinkUsedUp used ->
                add(new Empty(
                        "This link was used before, or is older than half an hour. In your settings you can have a new one sent.",
                        new Link(AccountRoutes.SETTINGS, "Open my settings").primary()));
            case SignUpService.AddressTaken taken -> add(new Empty("Somebody else has this address by now."));
        }
    }
}
