package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.milestone.content.domain.Skill;
import org.milestone.skill.Explanation;
import org.milestone.skill.Rated;
import org.milestone.skill.SkillState;
import org.milestone.skill.Wording;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.AxisStanding;
import org.milestone.skill.domain.Mark;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;

/// One side of one skill: the line, who says what, rating it again, its history.
final class SidePanel extends Div {

    /// What the person can do here.
    record Acts(IntConsumer rate, Function<Explanation, Rated> explain) {}

    SidePanel(Skill skill, SkillState state, Axis axis, OptionalInt required, ZoneId zone, Acts acts) {
        var there = state.standing().on(skill.id(), axis);
        var word = Words.word(there.axis());
        setId("side-" + word);
        addClassName("skill-side");
        add(new H2(Words.asked(there.axis())));
        add(new ScalePanel(there, required, state.at()));
        there.band().ifPresent(band -> {
            var meant = new Paragraph("Level " + Math.round(band.mean()) + ": "
                    + Words.sentences(skill, there.axis()).get((int) Math.round(band.mean())));
            meant.addClassName("muted");
            add(meant);
        });
        if (there.waiting()) {
            var waiting = new Paragraph("A mentor has rated this. Rate it yourself, and you see both.");
            waiting.addClassName("statement");
            add(waiting);
        }
        there.disagreement().ifPresent(each -> add(talk(each)));
        marks(there, state, zone);
        var again = new NativeDetails(
                there.own().isPresent() ? "Rate it again" : "Rate it",
                new Sentences(
                        skill,
                        there.axis(),
                        there.lastOwn().map(Rating::level).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        acts.rate()));
        again.setId("again-" + word);
        again.setOpen(there.own().isEmpty());
        add(again);
        if (there.own().isPresent()) {
            var more = new NativeDetails(
                    "Add what shows it", new ExplainPanel(there.axis(), there.lastOwn(), acts.explain()));
            more.setId("explain-details-" + word);
            add(more);
        }
        add(
                new H3("What was said over time"),
                new HistoryPanel(there.axis(), there.history(), Wording.of(skill, there.axis()), state.at(), zone));
    }

    private static Paragraph talk(AxisStanding.Disagreement apart) {
        var words = new Paragraph("Worth talking about: " + lower(apart.higher()) + ", " + lower(apart.lower())
                + ". Both may be right: ask what each of you had in mind.");
        words.addClassName("statement");
        return words;
    }

    private static String lower(Mark mark) {
        var words = Words.of(mark);
        return mark.source() == Source.SELF
                ? "you" + words.substring(3)
                : words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void marks(AxisStanding there, SkillState state, ZoneId zone) {
        var marks = new Div();
        marks.addClassName("scale-said");
        there.marks().forEach(mark -> {
            var sign = new Span();
            sign.addClassNames("scale-mark", mark.source().name().toLowerCase(java.util.Locale.ROOT));
            sign.getElement().setAttribute("aria-hidden", "true");
            marks.add(new Span(
                    sign,
                    new Span(Words.of(mark) + " ("
                            + Words.ago(mark.at(), state.at(), zone)
                            + Optional.of(mark)
                                    .filter(each -> each.source() == Source.SELF && each.evidenced())
                                    .map(each -> ", with evidence")
                                    .orElse("")
                            + ")")));
        });
        if (marks.getComponentCount() > 0) {
            add(marks);
        }
    }
}
