package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.RenewalService;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.experience.RenewalService.Logged;
import org.milestone.experience.domain.Activity;
import org.milestone.shell.Dates;
import org.milestone.shell.Notices;

/// What somebody learned or gave that renews a certification, and entering more. One activity may
/// count for several certifications, in a category of each.
final class ActivitiesPanel extends Div {
    private static final String YES = "Yes";

    private final Ledger ledger;
    private final RenewalService renewals;
    private final CurrentAccount current;
    private final Runnable changed;
    private final TextField title = new TextField("What was it?");
    private final DatePicker day = new DatePicker("Done on");
    private final NumberField amount = new NumberField();
    private final TextField proof = new TextField("Where the proof is");
    private final Map<String, Select<String>> counts = new LinkedHashMap<>();

    ActivitiesPanel(Ledger ledger, RenewalService renewals, CurrentAccount current, Runnable changed) {
        this.ledger = ledger;
        this.renewals = renewals;
        this.current = current;
        this.changed = changed;
        addClassName("statements");
        add(form(), list());
    }

    private Component form() {
        title.setId("activity-title");
        title.setPlaceholder("Webinar on earned value");
        title.setManualValidation(true);
        title.setWidthFull();
        Days.dress(day, "activity-day", ledger.today());
        day.setValue(ledger.today());
        amount.setId("activity-amount");
        amount.setLabel(CredentialWords.unit(ledger));
        amount.setStep(0.25);
        amount.setManualValidation(true);
        proof.setId("activity-proof");
        proof.setPlaceholder("Confirmation in my mail of 3 May");
        proof.setManualValidation(true);
        var own = select(ledger, "activity-category");
        own.setLabel("Category");
        own.setVisible(!leaves(ledger).isEmpty());
        counts.put(ledger.certification().id(), own);
        var fields = new Div(day, amount, own, proof);
        fields.addClassName("set-fields");
        var button = new Button("Log it", click -> log());
        button.setId("activity-log");
        var form = new Div(new H3("Log an activity"), title, fields);
        var others = others();
        if (others.getChildren().findAny().isPresent()) {
            form.add(others);
        }
        form.add(button);
        form.addClassNames("panel", "quick");
        return form;
    }

    private Div others() {
        var others = new Div();
        others.addClassName("set-fields");
        renewals.ledgers(current.require()).stream()
                .filter(other -> !other.certification()
                                .id()
                                .equals(ledger.certification().id())
                        && other.credential().map(Credential::state).orElse(State.WANTED) == State.HELD
                        && other.rules().flatMap(Renewal::credit).isPresent())
                .forEach(other -> {
                    var also = select(
                            other, "activity-also-" + other.certification().id().replaceFirst(".*/", ""));
                    also.setLabel("Counts for the " + other.certification().shortName() + ", too?");
                    also.setEmptySelectionAllowed(true);
                    also.setEmptySelectionCaption("No");
                    also.setItemLabelGenerator(item -> item == null ? "No" : item);
                    also.clear();
                    counts.put(other.certification().id(), also);
                    others.add(also);
                });
        return others;
    }

    private static Select<String> select(Ledger ledger, String id) {
        var select = new Select<String>();
        select.setId(id);
        var leaves = leaves(ledger);
        select.setItems(leaves.isEmpty() ? List.of(YES) : leaves);
        select.setValue(leaves.isEmpty() ? YES : leaves.getFirst());
        return select;
    }

    private static List<String> leaves(Ledger ledger) {
        return ledger.rules().map(RenewalService::leaves).orElse(List.of());
    }

    private void log() {
        title.setInvalid(false);
        day.setInvalid(false);
        amount.setInvalid(false);
        proof.setInvalid(false);
        if (day.getValue() == null) {
            day.setErrorMessage("Say when.");
            day.setInvalid(true);
            return;
        }
        var categories = new HashMap<String, String>();
        counts.forEach((id, select) -> {
            if (select.getValue() != null) {
                categories.put(id, select.getValue().equals(YES) ? "" : select.getValue());
            }
        });
        var activity = new Activity(
                title.getValue(),
                day.getValue(),
                BigDecimal.valueOf(Objects.requireNonNullElse(amount.getValue(), 0.0)),
                proof.getValue(),
                categories);
        settle(renewals.add(current.require(), activity), activity);
    }

    private void settle(RenewalService.Noted noted, Activity activity) {
        switch (noted) {
            case RenewalService.Kept(long _) -> {
                changed.run();
                Notices.done(activity.title().strip() + " is in your ledger.");
            }
            case RenewalService.TitleMissing() -> {
                title.setErrorMessage("Give it a name.");
                title.setInvalid(true);
            }
            case RenewalService.TooLong(int by) -> {
                var field = activity.title().length() > RenewalService.LONGEST_TITLE ? title : proof;
                field.setErrorMessage("%,d characters too long.".formatted(by));
                field.setInvalid(true);
            }
            case RenewalService.NoSuchDay() -> {
                day.setErrorMessage("A day that has come.");
                day.setInvalid(true);
            }
            case RenewalService.NoSuchAmount() -> {
                amount.setErrorMessage(
                        "More than 0 and at most %,d, in quarters.".formatted(RenewalService.MOST_UNITS.intValue()));
                amount.setInvalid(true);
            }
            case RenewalService.CountsNowhere() ->
                Notices.refused("The categories changed meanwhile. Load the page again to see them.");
            case RenewalService.TooMany() -> Notices.refused("The ledger is full. Take out what is years old.");
        }
    }

    private Component list() {
        if (ledger.activities().isEmpty()) {
            var words = new Paragraph("Nothing in the ledger yet.");
            words.addClassName("muted");
            return words;
        }
        var list = new UnorderedList();
        list.setId("activities-list");
        list.addClassNames("plain-list", "entries");
        ledger.activities().forEach(logged -> list.add(new ListItem(line(logged))));
        return list;
    }

    private Component line(Logged logged) {
        var activity = logged.activity();
        var category = activity.counts().getOrDefault(ledger.certification().id(), "");
        var facts = new Span(Dates.day(activity.on()) + " · " + CredentialWords.amount(activity.amount()) + " "
                + CredentialWords.unit(ledger)
                + (category.isEmpty() ? "" : " · " + category)
                + (counted(activity) ? "" : " · outside this term")
                + (activity.proof().isBlank() ? "" : " · " + activity.proof()));
        facts.addClassNames("small", "muted");
        var words = new Div(new Span(activity.title()), facts);
        words.addClassName("xp-words");
        var away = new Button("Remove", click -> remove(logged));
        away.setId("activity-remove-" + logged.id());
        away.setAriaLabel("Remove " + activity.title());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(words, away);
        row.addClassName("xp-row");
        return row;
    }

    private boolean counted(Activity activity) {
        return ledger.term()
                .filter(term ->
                        !activity.on().isBefore(term.from()) && !activity.on().isAfter(term.until()))
                .isPresent();
    }

    private void remove(Logged logged) {
        renewals.remove(current.require(), logged.id());
        changed.run();
        Notices.undoable("“" + logged.activity().title() + "” is out of the ledger.", () -> {
            renewals.restore(current.require(), logged.id());
            changed.run();
        });
    }
}
