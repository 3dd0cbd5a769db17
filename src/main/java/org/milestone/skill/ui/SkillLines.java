package org.milestone.skill.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Requirement;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Badge;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.AxisStanding;

/// Skills under each other, each with its two lines from 0 to 5.
final class SkillLines extends UnorderedList {

    SkillLines(List<Skill> skills, SkillState state, Optional<Role> role) {
        addClassName("skill-lines");
        var ruler = new ListItem(ScalePanel.ruler());
        ruler.addClassName("scale-ruler-line");
        ruler.getElement().setAttribute("aria-hidden", "true");
        add(ruler);
        skills.forEach(skill -> add(new ListItem(line(skill, state, asked(role, skill)))));
    }

    private static Div line(Skill skill, SkillState state, Optional<Requirement> asked) {
        var head = new Div(new Link(SkillRoutes.skill(skill.id()), skill.title()));
        head.addClassName("skill-line-head");
        asked.ifPresent(each -> head.add(new Badge(Words.of(each.need()))));
        if (state.asksForGuess(skill.id())) {
            head.add(Badge.doubtful("Guess first: what do your answers show?"));
        }
        var line = new Div(head);
        line.addClassName("skill-line");
        boolean apart = false;
        for (var axis : Axis.values()) {
            var there = state.standing().on(skill.id(), axis);
            if (there.waiting()) {
                head.add(Badge.doubtful("A mentor's rating of your " + Words.word(axis) + " waits for yours"));
            }
            apart |= there.disagreement().isPresent();
            line.add(new ScalePanel(there, required(asked, axis), state.at()));
        }
        if (apart) {
            head.add(new Badge("Worth talking about"));
        }
        return line;
    }

    static Optional<Requirement> asked(Optional<Role> role, Skill skill) {
        return role.flatMap(each -> each.skills().stream()
                .filter(asked -> asked.skill().equals(skill.id()))
                .findFirst());
    }

    static OptionalInt required(Optional<Requirement> asked, Axis axis) {
        return asked.map(each -> OptionalInt.of(axis == Axis.KNOWLEDGE ? each.knowledge() : each.application()))
                .orElseGet(OptionalInt::empty);
    }

    /// Whether anything is known of a skill, or waits.
    static boolean isKnown(SkillState state, Skill skill) {
        return state.asksForGuess(skill.id())
                || Arrays.stream(Axis.values())
                        .map(axis -> state.standing().on(skill.id(), axis))
                        .anyMatch(SkillLines::isKnown);
    }

    private static boolean isKnown(AxisStanding there) {
        return there.band().isPresent() || there.waiting();
    }
}
