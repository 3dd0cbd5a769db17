package org.milestone.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.AccountRoutes;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// After a letter was sent; says the same whether the address is known or not.
@Route("check-your-mail")
@AnonymousAllowed
final class CheckMailView extends Page {
    CheckMailView() {
        super("Check your mail");
        lead("A letter is on its way. The link in it works once, for half an hour.");
        add(new Paragraph(
                "If nothing arrives within a few minutes, look into the spam folder and check that the address "
                        + "was typed correctly."));
        var ways = new Div(
                new Link(AccountRoutes.SIGN_IN, "Sign in").primary(),
                new Link(AccountRoutes.FORGOTTEN, "Send a link for a new password").secondary());
        ways.addClassName("actions");
        add(ways);
    }
}
