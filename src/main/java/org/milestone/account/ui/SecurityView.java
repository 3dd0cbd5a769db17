package org.milestone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.milestone.account.AccountRoutes;
import org.milestone.account.AccountService;
import org.milestone.account.CurrentAccount;
import org.milestone.account.domain.PasswordRule;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Password, address, and where one is signed in.
@Route("settings/security")
@PermitAll
final class SecurityView extends Page {
    private static final String WRONG = "This is not your password.";
    private static final String OFTEN = "There were too many tries. Please wait five minutes.";

    private final transient AccountService accounts;
    private final transient CurrentAccount current;
    private final PasswordField now = currentPassword("current-password");
    private final NewPasswordField next = new NewPasswordField("New password", "new-password", this::own);
    private final EmailField email = new EmailField("New mail address");
    private final PasswordField proof = currentPassword("address-password");
    private final UnorderedList sessions = new UnorderedList();

    SecurityView(AccountService accounts, CurrentAccount current) {
        super("Sign-in and security");
        this.accounts = accounts;
        this.current = current;
        email.setId("new-email");
        email.setRequiredIndicatorVisible(true);
        sessions.addClassName("plain-list");
        var others = new Button("Sign out everywhere else", click -> {
            accounts.endOtherSessions(current.require(), current.session());
            Notices.done("All other devices are signed out within a minute.");
            showSessions();
        });
        others.setId("end-others");
        add(
                new SettingsWays(AccountRoutes.SECURITY),
                section("Password", new FormPanel(now, next).button("change-password", "Change it", this::setPassword)),
                section(
                        "Mail address",
                        new Paragraph(
                                "The change takes effect when you press the link in the letter to the new address."),
                        new FormPanel(email, proof).button("change-email", "Change it", this::setEmail)),
                section("Where you are signed in", sessions, new Div(others)));
        showSessions();
    }

    private List<String> own() {
        var profile = accounts.profile(current.require());
        return List.of(profile.name(), profile.email());
    }

    private void setPassword() {
        now.setInvalid(false);
        switch (accounts.changePassword(current.require(), now.getValue(), next.getValue(), current.session())) {
            case AccountService.Saved saved -> {
                now.clear();
                next.clear();
                next.setInvalid(false);
                Notices.done("Your password is changed, and other devices are signed out.");
                showSessions();
            }
            case AccountService.WrongPassword wrong -> refuse(now, WRONG);
            case AccountService.UnfitPassword(PasswordRule.Verdict why) -> next.refuse(why);
            case AccountService.TooOften often -> Notices.refused(OFTEN);
        }
    }

    private void setEmail() {
        proof.setInvalid(false);
        email.setInvalid(false);
        switch (accounts.changeEmail(current.require(), proof.getValue(), email.getValue())) {
            case AccountService.LetterSent sent -> {
                proof.clear();
                Notices.done("A letter is on its way to " + sent.address() + ".");
            }
            case AccountService.WrongPassword wrong -> refuse(proof, WRONG);
            case AccountService.NotAnAddress nowhere -> {
                email.setErrorMessage("This is not a whole mail address, such as ana@example.org.");
                email.setInvalid(true);
            }
            case AccountService.TooOften often -> Notices.refused(OFTEN);
        }
    }

    private void showSessions() {
        sessions.removeAll();
        long here = current.session();
        for (AccountService.Session session : accounts.sessions(current.require())) {
            var entry = new ListItem(
                    new Paragraph(session.browser()),
                    new Paragraph("Signed in " + Dates.shortMoment(session.startedAt(), current.zone()) + ", last used "
                            + Dates.shortMoment(session.seenAt(), current.zone())));
            entry.addClassName("entry");
            if (session.number() == here) {
                entry.add(new Div(Badge.good("This device")));
            } else {
                var end = new Button("Sign out", click -> {
                    accounts.endSession(current.require(), session.number());
                    Notices.done("That device is signed out within a minute.");
                    showSessions();
                });
                end.setId("end-" + session.number());
                end.setAriaLabel("Sign out " + session.browser());
                entry.add(new Div(end));
            }
            sessions.add(entry);
        }
    }

    private static Div section(String title, com.vaadin.flow.component.Component... content) {
        var part = new Div(new H2(title));
        part.addClassName("section");
        part.add(content);
        return part;
    }

    private static PasswordField currentPassword(String id) {
        var field = new PasswordField("Your current password");
        field.setId(id);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", "current-password");
        return field;
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
