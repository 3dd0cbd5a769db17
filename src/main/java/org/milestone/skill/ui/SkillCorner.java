package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Assessment;

/// How far somebody is with rating themself, on the home page.
@org.springframework.stereotype.Component
final class SkillCorner implements Corner {
    private static final int ORDER = 30;

    private final SkillService skills;
    private final Library library;
    private final CurrentAccount current;

    SkillCorner(SkillService skills, Library library, CurrentAccount current) {
        this.skills = skills;
        this.library = library;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content() {
        return Optional.of(skills.assessment(current.require()).map(this::way).orElseGet(SkillCorner::begin));
    }

    private Component way(Assessment way) {
        var role = library.catalog().role(way.role()).title();
        return way.isOver()
                ? corner("Your skills", "All rated for " + role + ".", SkillRoutes.SKILLS, "See what is next")
                : corner(
                        "Your skills: " + way.ratedSoFar() + " of " + way.toRate() + " rated",
                        "For " + role + ", about " + Words.minutes(way.minutesLeft()) + " left.",
                        SkillRoutes.ASSESS,
                        "Go on");
    }

    private static Component begin() {
        return corner(
                "Your skills",
                "Which role is closest to you today? A first answer after five skills.",
                SkillRoutes.ASSESS,
                "Rate yourself");
    }

    private static Component corner(String title, String about, String path, String link) {
        var name = new Paragraph(title);
        name.addClassName("corner-title");
        var words = new Paragraph(about);
        words.addClassName("muted");
        var way = new Link(path, link).secondary();
        way.setId("skills-link");
        var corner = new Div(new Div(name, words), way);
        corner.addClassName("corner");
        return corner;
    }
}
