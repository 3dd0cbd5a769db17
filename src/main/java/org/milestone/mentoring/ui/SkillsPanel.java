package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Skill;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.RatingService;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Table;
import org.milestone.skill.Rated;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;

/// Levels as ranges; in detail each mark with its source, and the mentor's own word, which neither
/// reads of the other before both are in.
final class SkillsPanel extends Div {
    private final Desk desk;
    private final Catalog catalog;
    private final Picture picture;
    private final Runnable again;

    SkillsPanel(Desk desk, Picture picture, Runnable again) {
        this.desk = desk;
        this.catalog = desk.library().catalog();
        this.picture = picture;
        this.again = again;
        addClassName("picture");
        add(new H3("Skills"));
        picture.bands().ifPresent(this::bands);
        picture.marks().ifPresent(this::marks);
        if (picture.marks().isPresent() && picture.pair().side() == Side.MENTOR) {
            add(rate());
        }
    }

    private void bands(Map<String, Map<Axis, Band>> bands) {
        if (bands.isEmpty()) {
            add(Kit.muted("Nothing is known yet."));
            return;
        }
        var table = new Table("Skills in short", "Skill", "Knows", "Has done");
        bands.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> table.row(
                        new Span(Words.skill(catalog, entry.getKey())),
                        new Span(Levels.range(
                                Optional.ofNullable(entry.getValue().get(Axis.KNOWLEDGE)))),
                        new Span(Levels.range(
                                Optional.ofNullable(entry.getValue().get(Axis.APPLICATION))))));
        add(table);
    }

    private void marks(SkillState state) {
        var skills = state.standing().skills().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (skills.isEmpty()) {
            add(Kit.muted("Nothing is known yet."));
            return;
        }
        if (picture.pair().side() == Side.MENTEE) {
            add(Kit.muted(Levels.BLIND));
        }
        var table = new Table("Skills, with each mark", "Skill", "Side", "Probably", "Marks", "Between you");
        skills.forEach(entry -> List.of(Axis.values()).forEach(axis -> {
            var standing = entry.getValue().get(axis);
            if (standing != null && (standing.band().isPresent() || standing.waiting())) {
                table.grouped(
                        Words.skill(catalog, entry.getKey()),
                        new Span(axis == Axis.KNOWLEDGE ? "knows" : "has done"),
                        new Span(Levels.range(standing.band())),
                        new Span(Levels.marks(standing, picture.pair().side())),
                        new Span(Levels.between(standing)));
            }
        }));
        add(table);
    }

    private Component rate() {
        var skill = new ComboBox<Skill>("Skill");
        skill.setId("rate-skill");
        skill.setItemLabelGenerator(Skill::title);
        skill.setItems(catalog.skills().values().stream()
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList());
        skill.setWidthFull();
        var axis = new RadioButtonGroup<Axis>("Side");
        axis.setId("rate-axis");
        axis.setItems(Axis.values());
        axis.setItemLabelGenerator(one -> one == Axis.KNOWLEDGE ? "knows" : "has done");
        axis.setValue(Axis.APPLICATION);
        var level = new RadioButtonGroup<Integer>("Which sentence fits best?");
        level.setId("rate-level");
        level.addClassName("sentences");
        level.setVisible(false);
        Runnable sentences = () -> {
            var chosen = Optional.ofNullable(skill.getValue());
            level.setVisible(chosen.isPresent());
            chosen.map(one -> axis.getValue() == Axis.KNOWLEDGE ? one.knowledge() : one.application())
                    .ifPresent(all -> {
                        level.setItems(IntStream.range(0, all.size()).boxed().toList());
                        level.setItemLabelGenerator(number -> number + ": " + all.get(number));
                    });
        };
        skill.addValueChangeListener(change -> sentences.run());
        axis.addValueChangeListener(change -> sentences.run());
        var reason = MentoringPage.words(
                "rate-reason",
                "What did you see?",
                picture.pair().otherName() + " reads it once both of you have said where they stand.",
                RatingService.LONGEST_REASON);
        var rate = Kit.primary("rate", "Say it", () -> {
            if (skill.getValue() == null || level.getValue() == null) {
                Notices.refused("Choose a skill and a sentence.");
            } else {
                tell(desk.work()
                        .ratings()
                        .rate(
                                desk.current().require(),
                                picture.pair().id(),
                                skill.getValue().id(),
                                axis.getValue(),
                                level.getValue(),
                                reason.getValue()));
            }
        });
        var form = new Div(skill, axis, level, reason, rate);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Say how you see a skill", form);
        details.setId("rate-open");
        return details;
    }

    private void tell(Optional<Rated> rated) {
        if (rated.filter(Rated.Kept.class::isInstance).isPresent()) {
            again.run();
            Notices.done("Kept. Neither of you reads the other's before both are in.");
        } else {
            Notices.refused("This could not be kept: the words are too long, or skills are no longer shared with you.");
        }
    }
}
