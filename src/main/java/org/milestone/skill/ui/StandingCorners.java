package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Gap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the reader stands, on the public pages of skills and roles.
@Configuration(proxyBeanMethods = false)
class StandingCorners {

    @Bean
    Corner standingOnSkill(SkillService skills, Library library, CurrentAccount current) {
        return new AtPlace(Corner.Place.SKILL, skills, library, current);
    }

    @Bean
    Corner standingOnRole(SkillService skills, Library library, CurrentAccount current) {
        return new AtPlace(Corner.Place.ROLE, skills, library, current);
    }

    private record AtPlace(Place place, SkillService skills, Library library, CurrentAccount current)
            implements Corner {
        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Component> content() {
            return Optional.empty();
        }

        @Override
        public Optional<Component> about(String id) {
            return current.id().flatMap(me -> {
                var state = skills.standing(me);
                var catalog = library.catalog();
                return place == Place.SKILL
                        ? Optional.ofNullable(catalog.skills().get(id)).map(skill -> skill(state, skill))
                        : Optional.ofNullable(catalog.roles().get(id)).map(role -> role(state, role));
            });
        }

        private Component skill(SkillState state, Skill skill) {
            var corner = corner();
            var role = state.role().map(library.catalog().roles()::get);
            var asked = SkillLines.asked(role, skill);
            for (var axis : Axis.values()) {
                corner.add(new ScalePanel(
                        state.standing().on(skill.id(), axis), SkillLines.required(asked, axis), state.at()));
            }
            boolean known = SkillLines.isKnown(state, skill);
            corner.add(new Link(SkillRoutes.skill(skill.id()), known ? "Your marks and history" : "Rate yourself"));
            return corner;
        }

        private static Component role(SkillState state, Role role) {
            var corner = corner();
            var gaps = state.gaps(role);
            long met = gaps.stream().filter(Gap::isMet).count();
            long known = gaps.stream().filter(Gap::isKnown).count();
            if (known == 0) {
                corner.add(
                        new Paragraph("You have rated none of the skills it asks for yet."),
                        new Link(SkillRoutes.assess(role.id()), "Rate yourself for it"));
            } else {
                corner.add(
                        new Paragraph("Of " + gaps.size() + " skills it asks for you have " + met
                                + ", as far as is known; " + known + " have been rated."),
                        new Link(SkillRoutes.skills(role.id()), "What is in the way"));
            }
            return corner;
        }

        private static Div corner() {
            var title = new Paragraph("Where you stand");
            title.addClassName("corner-title");
            var corner = new Div(title);
            corner.addClassNames("panel", "where-you-stand");
            return corner;
        }
    }
}
