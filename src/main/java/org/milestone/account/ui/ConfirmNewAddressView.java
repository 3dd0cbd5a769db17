package org.milestone.account.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.AccountRoutes;
import org.milestone.account.SignUpService;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Where the link leads that is sent to the address somebody wants to move to.
@Route("confirm-new-address")
@AnonymousAllowed
final class ConfirmNewAddressView extends Page implements HasUrlParameter<String> {
    private final transient SignUpService service;

    ConfirmNewAddressView(SignUpService service) {
        super("Confirm your new address");
        this.service = service;
        lead("From now on you sign in with this address, and letters go to it.");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        clear();
        add(new FormPanel().button("confirm", "Use this address", () -> send(secret)));
    }

    private void send(String secret) {
        clear();
        switch (service.confirmNewAddress(secret)) {
            case SignUpService.Done done -> {
                title("Your new address is in use");
                add(new Link(AccountRoutes.SETTINGS, "Open my settings").primary());
            }
            case SignUpService.LinkUsedUp used ->
                add(new Empty(
                        "This link was used before, or is older than half an hour.",
                        new Link(AccountRoutes.SECURITY, "Ask for a new one").primary()));
            case SignUpService.AddressTaken taken ->
                add(new Empty(
                        "Somebody has an account with this address by now, so yours was not changed.",
                        new Link(AccountRoutes.SECURITY, "Choose another address").primary()));
        }
    }
}
