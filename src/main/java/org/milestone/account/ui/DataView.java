package org.milestone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.account.PersonalDataService;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Taking one's data away, and leaving.
@Route("settings/data")
@PermitAll
final class DataView extends Page {
    private final transient PersonalDataService data;
    private final transient CurrentAccount current;
    private final transient AuthenticationContext signedIn;
    private final PasswordField password = new PasswordField("Your password");
    private final Div erasing = new Div();

    DataView(PersonalDataService data, CurrentAccount current, AuthenticationContext signedIn) {
        super("Your data");
        this.data = data;
        this.current = current;
        this.signedIn = signedIn;
        AccountId me = current.require();
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] export = data.export(me);
                    return new DownloadResponse(
                            new ByteArrayInputStream(export),
                            "milestone-export.json",
                            "application/json",
                            export.length);
                }),
                "Download everything as JSON");
        download.setId("export");
        download.addClassNames("button", "secondary");
        var export = new Div(
                new H2("Take it with you"),
                new Paragraph(
                        "One file with everything the portal knows about you: profile, sessions, letters, and all you"
                                + " did."),
                new Div(download));
        export.addClassName("section");

        password.setId("erase-password");
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        erasing.addClassName("section");
        var preview = new Button("Show what would be erased", click -> preview());
        preview.setId("preview");
        erasing.add(
                new H2("Leave"),
                new Paragraph(
                        "Erasing takes your account and everything that belongs to it away, at once and for good."),
                new Div(preview));
        add(new SettingsWays(AccountRoutes.DATA), export, new ComebackPanel(data, current), erasing);
    }

    private void preview() {
        erasing.removeAll();
        var counts = new UnorderedList();
        counts.setId("counts");
        for (Map.Entry<String, Long> count : data.preview(current.require()).entrySet()) {
            counts.add(new ListItem(count.getKey().replace('_', ' ') + ": " + count.getValue()));
        }
        var erase = new Button("Erase my account for good", click -> erase());
        erase.setId("erase");
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        erasing.add(
                new H2("Leave"),
                new Paragraph("These entries would be erased. There is no way back, so download your data first."),
                counts,
                new FormPanel(password, erase));
    }

    private void erase() {
        switch (data.erase(current.require(), password.getValue())) {
            case PersonalDataService.Gone gone -> signedIn.logout();
            case PersonalDataService.WrongPassword wrong -> {
                password.setErrorMessage("This is not your password.");
                password.setInvalid(true);
            }
            case PersonalDataService.LastAdministrator last ->
                Notices.refused("You are the only administrator. Make somebody else one first.");
            case PersonalDataService.TooOften often ->
                Notices.refused("There were too many tries. Please wait five minutes.");
        }
    }
}
