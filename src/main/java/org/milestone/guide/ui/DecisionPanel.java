package org.milestone.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.CaseStudy.Effect;
import org.milestone.content.domain.CaseStudy.Rating;
import org.milestone.guide.domain.Play.Decision;
import org.milestone.shell.Badge;
import org.milestone.shell.Prose;

/// What came of a decision, how good it was, and what happened in the story.
final class DecisionPanel extends Div {
    private final H2 heading = new H2("What came of it");

    DecisionPanel(Decision decision) {
        addClassNames("panel", "decision");
        heading.getElement().setAttribute("tabindex", "-1");
        var choice = new Span("You chose: " + Words.plain(decision.choice().text()));
        choice.addClassName("muted");
        var marks = new Div(mark(decision.choice().rating()));
        marks.addClassName("tags");
        effects(marks, decision.choice().effect());
        add(heading, new Paragraph(choice), new Prose(decision.choice().consequence()), marks);
        decision.step().really().ifPresent(really -> {
            var told = new Div(new H3("What really happened"), new Prose(really));
            told.addClassName("really");
            add(told);
        });
    }

    /// Puts the reader, and whoever listens, at the beginning of it.
    void announce() {
        heading.getElement().executeJs("this.focus()");
    }

    static Badge mark(Rating rating) {
        return switch (rating) {
            case GOOD -> Badge.good(Words.of(rating));
            case WORKABLE -> new Badge(Words.of(rating));
            case COSTLY -> Badge.doubtful(Words.of(rating));
        };
    }

    private static void effects(Div marks, Effect effect) {
        effect(marks, "Time", effect.time());
        effect(marks, "Money", effect.money());
        effect(marks, "Trust", effect.trust());
    }

    private static void effect(Div marks, String name, int number) {
        if (number != 0) {
            marks.add(new Badge(name + " " + Words.signed(number)));
        }
    }
}
