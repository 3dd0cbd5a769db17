package org.milestone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TreeSet;
import org.milestone.account.AccountRoutes;
import org.milestone.account.AccountService;
import org.milestone.account.CurrentAccount;
import org.milestone.account.SignUpService;
import org.milestone.shell.Badge;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// Name, time zone and mail address.
@Route("settings")
@PermitAll
final class ProfileView extends Page {
    private final transient AccountService accounts;
    private final transient SignUpService signUp;
    private final transient CurrentAccount current;
    private final TextField name = new TextField("Your name");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");

    ProfileView(AccountService accounts, SignUpService signUp, CurrentAccount current) {
        super("Settings");
        this.accounts = accounts;
        this.signUp = signUp;
        this.current = current;
        var profile = accounts.profile(current.require());
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        name.setValue(profile.name());
        name.getElement().setAttribute("autocomplete", "name");
        zone.setId("zone");
        zone.setRequiredIndicatorVisible(true);
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setValue(profile.zone().getId());
        zone.setHelperText("Dates and times in the portal are shown in this zone.");
        add(new SettingsWays(AccountRoutes.SETTINGS), new FormPanel(name, zone).button("save", "Save", this::save));
        add(address(profile));
    }

    private Div address(AccountService.Profile profile) {
        var words = new Paragraph(profile.email());
        words.setId("address");
        var part = new Div(new H2("Mail address"), words);
        part.addClassName("section");
        if (profile.confirmed()) {
            part.add(new Div(Badge.good("Confirmed")));
        } else {
            var again = new Button("Send the letter again", click -> resend());
            again.setId("resend");
            part.add(
                    new Div(Badge.doubtful("Not confirmed yet")),
                    new Paragraph("Until you press the link in our letter, you get no reminders and no other letters."),
                    again);
        }
        part.add(new Link(AccountRoutes.SECURITY, "Change the address"));
        return part;
    }

    private void save() {
        String chosen = Objects.requireNonNullElse(zone.getValue(), "");
        switch (accounts.changeProfile(current.require(), name.getValue(), chosen)) {
            case AccountService.Saved saved -> {
                name.setInvalid(false);
                current.refresh();
                Notices.done("Saved.");
            }
            case AccountService.NotAName nameless -> {
                name.setErrorMessage("Please say what we may call you, in up to 60 letters.");
                name.setInvalid(true);
            }
            case AccountService.NotAZone nowhere -> {
                zone.setErrorMessage("Choose one from the list.");
                zone.setInvalid(true);
            }
        }
    }

    private void resend() {
        switch (signUp.resend(current.require(), FormPanel.client())) {
            case SignUpService.LetterSent sent -> Notices.done("The letter is on its way.");
            case SignUpService.TooOften often ->
                Notices.refused("There were several letters just now. Please wait a quarter of an hour.");
            case SignUpService.NotAnAddress nowhere -> Notices.refused("Your address cannot be written to.");
        }
    }
}
