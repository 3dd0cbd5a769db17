package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountRoutes;
import org.milestone.account.Consent;
import org.milestone.account.Counting;
import org.milestone.account.CurrentAccount;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Who may see what of mine, until when, and who looked.
@Route("settings/sharing")
@PermitAll
final class SharingView extends Page {
    private static final int AT_ONCE = 30;

    private final transient Consent consent;
    private final transient CurrentAccount current;
    private final Div grants = new Div();
    private final Div record = new Div();

    SharingView(Consent consent, Counting counting, CurrentAccount current) {
        super("Who sees what");
        this.consent = consent;
        this.current = current;
        lead("Nobody sees what you do here unless you allow it. What you take back is hidden at once.");
        add(
                new SettingsWays(AccountRoutes.SHARING),
                new Section("What others may see", grants),
                new Section("Who looked", record),
                new Section("Groups you are counted in", new CountingPanel(counting, current)).at("counted"));
        show();
        var kept = new Paragraph("Each look stays on record for two years.");
        kept.addClassNames("muted", "small");
        record.add(kept);
        record.add(seen(consent.seen(current.require(), Optional.empty(), AT_ONCE)));
    }

    private void show() {
        grants.removeAll();
        Map<AccountId, List<Consent.Grant>> people = consent.given(current.require()).stream()
                .collect(Collectors.groupingBy(Consent.Grant::viewer, LinkedHashMap::new, Collectors.toList()));
        if (people.isEmpty()) {
            grants.add(new Empty("Nobody may see anything of yours. You decide about it when you begin a mentoring."));
        }
        people.values().forEach(of -> grants.add(person(of)));
    }

    private Component person(List<Consent.Grant> of) {
        var first = of.getFirst();
        var list = new UnorderedList();
        list.addClassName("plain-list");
        of.forEach(grant -> list.add(entry(grant)));
        var all = new Button(
                "Take all back",
                click -> takeBack(of, "Nothing of yours is shared with " + first.viewerName() + " any more."));
        all.setId("revoke-all-" + first.viewer());
        all.setAriaLabel("Take all back from " + first.viewerName());
        return new Div(new H3(first.viewerName()), list, all);
    }

    private ListItem entry(Consent.Grant grant) {
        var words = new Paragraph(Words.of(grant.scope()) + ", " + Words.of(grant.sight()));
        var until = new Paragraph((grant.purpose().isEmpty() ? "" : "For: " + grant.purpose() + ". ") + "Until "
                + Dates.shortDay(grant.expiresAt(), current.zone()) + ".");
        until.addClassNames("muted", "small");
        var back = new Button(
                "Take back", click -> takeBack(List.of(grant), Words.of(grant.scope()) + ": no longer shared."));
        back.setId("revoke-" + grant.viewer() + "-" + grant.scope().name().toLowerCase(Locale.ROOT));
        back.setAriaLabel("Take back " + Words.of(grant.scope()) + " from " + grant.viewerName());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var entry = new ListItem(words, until, back);
        entry.addClassName("entry");
        return entry;
    }

    private void takeBack(List<Consent.Grant> of, String sentence) {
        var me = current.require();
        // Only what this click took back comes back: the rest was over before.
        var taken = of.stream()
                .filter(grant -> consent.revoke(me, grant.viewer(), grant.scope()))
                .toList();
        show();
        if (taken.isEmpty()) {
            Notices.done("This had ended before.");
            return;
        }
        Notices.undoable(sentence, () -> {
            taken.forEach(grant -> consent.grant(
                    me, grant.viewer(), grant.scope(), grant.sight(), grant.purpose(), grant.expiresAt()));
            show();
        });
    }

    private Component seen(List<Consent.Seen> seen) {
        if (seen.isEmpty()) {
            return new Empty("Nobody has looked at anything of yours.");
        }
        var table = new Table("Who looked at what", "When", "Who", "What");
        seen.forEach(one -> table.row(
                new Span(Dates.shortMoment(one.at(), current.zone())),
                new Span(one.viewer().orElse("Somebody who has left")),
                new Span(Words.of(one.scope()) + (one.sight() == Sight.DETAIL ? "" : " (summary)"))));
        var part = new Div(table);
        if (seen.size() == AT_ONCE) {
            var more = new Button("Show earlier ones");
            more.setId("earlier");
            more.setDisableOnClick(true);
            more.addClickListener(click -> {
                more.setVisible(false);
                var kept = new Paragraph("Each look stays on record for two years.");
                kept.addClassNames("muted", "small");
                record.add(kept);
                record.add(seen(consent.seen(
                        current.require(), Optional.of(seen.getLast().number()), AT_ONCE)));
            });
            part.add(more);
        }
        return part;
    }

    /// Names of what is shared.
    private static final class Words {
        static String of(Scope scope) {
            return switch (scope) {
                case SKILLS -> "Skills";
                case PLAN -> "Plan and goals";
                case EXPERIENCE -> "Experience and certifications";
                case CHECK_INS -> "Shared check-ins";
                case PRACTICE -> "Practice and readiness";
                case STORIES -> "Interview stories";
            };
        }

        static String of(Sight sight) {
            return switch (sight) {
                case SUMMARY -> "in short";
                case DETAIL -> "in detail";
            };
        }
    }
}
