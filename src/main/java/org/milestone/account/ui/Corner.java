package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.milestone.account.AccountId;
import org.milestone.account.AccountRoutes;
import org.milestone.account.AccountService;
import org.milestone.account.CurrentAccount;
import org.milestone.account.domain.AccountRole;
import org.milestone.content.ContentRoutes;
import org.milestone.mail.MailRoutes;
import org.milestone.shell.AccountCorner;
import org.milestone.shell.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// The top right corner: ways in for strangers, one's own menu for everybody else.
@org.springframework.stereotype.Component
final class Corner implements AccountCorner {
    private final CurrentAccount current;
    private final AccountService accounts;
    private final AuthenticationContext signedIn;

    Corner(CurrentAccount current, AccountService accounts, AuthenticationContext signedIn) {
        this.current = current;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    public Component content() {
        var corner = new Corners();
        current.id().ifPresentOrElse(me -> fill(corner, me), () -> invite(corner));
        return corner;
    }

    /// The corner as a component, which brings its styles along.
    @StyleSheet("context://styles/account.css")
    private static final class Corners extends Div {
        Corners() {
            addClassName("corner");
        }
    }

    private static void invite(Div corner) {
        var signIn = new Link(AccountRoutes.SIGN_IN, "Sign in").secondary();
        signIn.setId("corner-sign-in");
        var signUp = new Link(AccountRoutes.SIGN_UP, "Create an account").primary();
        signUp.setId("corner-sign-up");
        corner.add(signIn, signUp);
    }

    /// The frame stands even while the database is away: the screen that says so hangs in it too.
    private boolean confirmed(AccountId me) {
        try {
            return accounts.profile(me).confirmed();
        } catch (DataAccessException | TransactionException away) {
            return true;
        }
    }

    private void fill(Div corner, AccountId me) {
        if (!confirmed(me)) {
            var rest = new Span(" your address");
            rest.addClassName("corner-rest");
            var confirm = new Link(AccountRoutes.SETTINGS, new Span("Confirm"), rest);
            confirm.setId("corner-confirm");
            confirm.addClassNames("tag", "doubtful");
            corner.add(confirm);
        }
        var menu = new MenuBar();
        menu.setId("corner-menu");
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var name = new Span(current.name().orElse("You"));
        name.addClassName("corner-name");
        var own = menu.addItem(name).getSubMenu();
        own.addItem(new Link(AccountRoutes.SETTINGS, "Settings"));
        if (current.is(AccountRole.ADMINISTRATOR)) {
            own.addItem(new Link(AccountRoutes.PEOPLE, "People"));
            own.addItem(new Link(MailRoutes.LETTERS, "Sent letters"));
        }
        if (current.is(AccountRole.AUTHOR) || current.is(AccountRole.ADMINISTRATOR)) {
            own.addItem(new Link(ContentRoutes.STATE, "Content"));
        }
        own.addItem("Sign out", click -> signedIn.logout()).setId("sign-out");
        corner.add(menu);
        corner.getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, zone -> {
                    accounts.noticeZone(me, zone);
                    current.refresh();
                });
    }
}
