package org.milestone.skill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milestone.skill.Explanation;
import org.milestone.skill.Rated;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Confidence;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Rating;

/// What somebody adds to a level of their own: what shows it, how sure they are, why.
final class ExplainPanel extends Div {
    private final TextArea evidence = new TextArea("What shows it, one a line: words or a link");
    private final Select<Confidence> confidence = new Select<>();
    private final TextArea why = new TextArea("Why this level and not the next");
    private final Span state = new Span();

    ExplainPanel(Axis axis, Optional<Rating> last, Function<Explanation, Rated> explain) {
        addClassName("explain");
        var word = Words.word(axis);
        evidence.setId("evidence-" + word);
        evidence.setMaxLength(Evidence.MOST * (Evidence.LONGEST + 1));
        evidence.setHelperText(
                "A plan you wrote, a link to a page, a name of a project. At most " + Evidence.MOST + ".");
        confidence.setId("confidence-" + word);
        confidence.setLabel("How sure are you?");
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(each -> each == null ? "Not said" : Words.of(each));
        confidence.setEmptySelectionAllowed(true);
        confidence.setEmptySelectionCaption("Not said");
        why.setId("why-" + word);
        why.setMaxLength(Explanation.LONGEST);
        last.ifPresent(rating -> {
            evidence.setValue(rating.evidence().stream().map(Evidence::text).collect(Collectors.joining("\n")));
            rating.confidence().ifPresent(confidence::setValue);
            why.setValue(rating.rationale());
        });
        var keep = new Button("Keep", click -> keep(explain));
        keep.setId("explain-" + word);
        state.setId("explain-state-" + word);
        state.getElement().setAttribute("role", "status");
        state.addClassName("muted");
        var who = new Paragraph(
                "Only you read this, and a mentor you have invited once they have rated you on it themselves.");
        who.addClassNames("muted", "small");
        var foot = new Div(keep, state);
        foot.addClassName("actions");
        add(evidence, confidence, why, who, foot);
    }

    private void keep(Function<Explanation, Rated> explain) {
        var pieces = Arrays.stream(evidence.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var outcome =
                explain.apply(new Explanation(Optional.ofNullable(confidence.getValue()), why.getValue(), pieces));
        evidence.setInvalid(outcome instanceof Rated.NotEvidence);
        state.setText(
                switch (outcome) {
                    case Rated.Kept _ -> "Kept.";
                    case Rated.NotEvidence(var text) -> {
                        evidence.setErrorMessage("This is no address that could be followed: " + text);
                        yield "";
                    }
                    case Rated.TooLong _ ->
                        "That is too much: at most " + Evidence.MOST + " lines, and " + Explanation.LONGEST
                                + " characters for the reason.";
                    case Rated.NothingToExplain _ -> "Choose a sentence first.";
                    case Rated.NotPossible _ -> "This skill is not there any more.";
                });
    }
}
