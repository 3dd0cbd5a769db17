package org.milestone.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestone.career.Goal;
import org.milestone.content.domain.GoalGuide;
import org.milestone.content.domain.GoalGuide.Example;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.content.domain.Stage;

/// Writing a goal down, with examples for one's stage at hand.
final class GoalForm extends Div {
    private static final int USUAL_WEEKS = 12;

    private final Select<Kind> kind = new Select<>();
    private final TextField title = field("The goal", "goal-title", Goal.Draft.LONGEST_TITLE);
    private final TextField measure =
            field("Measure: what somebody else could see", "goal-measure", Goal.Draft.LONGEST);
    private final DatePicker due = new DatePicker("By when");
    private final TextField ifThen = field("If-then line: if ... then I ...", "goal-if-then", Goal.Draft.LONGEST);
    private final TextField firstStep = field("First step, under 30 minutes", "goal-first-step", Goal.Draft.LONGEST);
    private final TextField reason = field("Why it matters to you", "goal-reason", Goal.Draft.LONGEST_REASON);
    private final NumberField hours = new NumberField("Hours of study it takes, if any");
    private final Checkbox shared = new Checkbox("A mentor I give my consent to may see it");
    private final Div examples = new Div();
    private final Optional<GoalGuide> guide;
    private final Stage stage;

    GoalForm(
            Optional<GoalGuide> guide,
            Stage stage,
            Optional<Goal.Draft> draft,
            LocalDate today,
            Consumer<Goal.Draft> keep) {
        this.guide = guide;
        this.stage = stage;
        addClassName("goal-form");
        kind.setId("goal-kind");
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> sort(each).map(GoalGuide.Sort::title).orElse(GoalCard.name(each)));
        kind.addValueChangeListener(change -> suggest());
        due.setId("goal-due");
        due.setLocale(Locale.UK);
        due.setMin(today);
        hours.setId("goal-hours");
        hours.setMin(0);
        hours.setMax(Goal.Draft.MOST_HOURS);
        hours.setHelperText("Your plan counts them, by your own pace.");
        shared.setId("goal-shared");
        var button = new Button("Keep the goal", click -> read().ifPresent(keep));
        button.setId("goal-keep");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var more = new Div(firstStep, reason, hours);
        more.addClassName("goal-fields");
        var details = new Details("First step, reason, hours", more);
        details.setId("goal-more");
        var fields = new Div(kind, due, title, measure, ifThen);
        fields.addClassName("goal-fields");
        var readers = new Paragraph("Only you read goals, unless you tick the box and a mentor has your consent.");
        readers.addClassNames("muted", "small");
        add(fields, examples, details, shared, readers, button);
        fill(draft, today);
    }

    private static TextField field(String label, String id, int longest) {
        var field = new TextField(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private void fill(Optional<Goal.Draft> draft, LocalDate today) {
        kind.setValue(draft.map(Goal.Draft::kind).orElse(Kind.TECHNICAL_PROFICIENCY));
        due.setValue(draft.map(Goal.Draft::due).orElse(today.plusWeeks(USUAL_WEEKS)));
        draft.ifPresent(known -> {
            title.setValue(known.title());
            measure.setValue(known.measure());
            ifThen.setValue(known.ifThen());
            firstStep.setValue(known.firstStep());
            reason.setValue(known.reason());
            hours.setValue(known.hours() == 0 ? null : known.hours());
            shared.setValue(known.shared());
        });
    }

    private void suggest() {
        examples.removeAll();
        sort(kind.getValue()).ifPresent(sort -> {
            kind.setHelperText(sort.text());
            var list = new UnorderedList();
            list.addClassName("goal-examples");
            sort.examples().stream()
                    .sorted(Comparator.comparing(example -> example.stage() != stage))
                    .forEach(example -> list.add(row(example, sort.examples().indexOf(example))));
            var words = new Paragraph("Examples, those for your stage first");
            words.addClassName("muted");
            examples.add(words, list);
        });
    }

    private Optional<GoalGuide.Sort> sort(Kind one) {
        return guide.flatMap(
                all -> all.kinds().stream().filter(sort -> sort.kind() == one).findFirst());
    }

    private ListItem row(Example example, int number) {
        var use = new Button("Use", click -> {
            title.setValue(example.goal());
            measure.setValue(example.measure());
            ifThen.setValue(example.ifThen());
            firstStep.setValue(example.firstStep());
        });
        use.setId("example-" + number);
        use.setAriaLabel("Use the example: " + example.goal());
        use.addThemeVariants(ButtonVariant.SMALL);
        var words = new Span(example.goal());
        var about = new Span(" (" + Words.of(example.stage()).toLowerCase(Locale.ROOT) + ")");
        about.addClassName("muted");
        return new ListItem(use, new Span(words, about));
    }

    private Optional<Goal.Draft> read() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage("Say in a few words what will be different.");
        due.setInvalid(due.isEmpty());
        if (title.isInvalid() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Goal.Draft(
                kind.getValue(),
                title.getValue(),
                reason.getValue(),
                measure.getValue(),
                due.getValue(),
                firstStep.getValue(),
                ifThen.getValue(),
                hours.getOptionalValue().orElse(0.0),
                shared.getValue()));
    }
}
