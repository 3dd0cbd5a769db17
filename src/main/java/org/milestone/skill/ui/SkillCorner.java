package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Assessment;
import org.milestone.skill.domain.Move;

/// How far somebody is with rating themself, and what moved lately, on the home page.
@org.springframework.stereotype.Component
final class SkillCorner implements Corner {
    private static final int ORDER = 30;
    private static final int FEW = 3;

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
        return Place.AHEAD;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content() {
        var ahead = skills.ahead(current.require());
        var corner = ahead.way().map(this::way).orElseGet(SkillCorner::begin);
        if (!ahead.moving().isEmpty()) {
            corner.addComponentAtIndex(1, moving(ahead.moving()));
        }
        return Optional.of(corner);
    }

    private Div way(Assessment way) {
        var role = library.catalog().role(way.role()).title();
        return way.isOver()
                ? corner("Your skills", "All rated for " + role + ".", SkillRoutes.SKILLS, "See what is next")
                : corner(
                        "Your skills: " + way.ratedSoFar() + " of " + way.toRate() + " rated",
                        "For " + role + ", about " + Words.minutes(way.minutesLeft()) + " left.",
                        SkillRoutes.ASSESS,
                        way.ratedSoFar() == 0 ? "Begin" : "Go on");
    }

    /// The few that moved furthest in four weeks.
    private Component moving(List<Move> moves) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "moves");
        list.setId("moving");
        moves.stream().limit(FEW).forEach(move -> list.add(new ListItem(moved(move))));
        return list;
    }

    private Component[] moved(Move move) {
        var skill = library.catalog().skill(move.skill());
        var levels = new Span(Words.of(move.axis()).toLowerCase(Locale.ROOT) + " " + (move.by() > 0 ? "up" : "down")
                + " from " + Words.number(move.before()) + " to " + Words.number(move.after()));
        levels.addClassName("muted");
        return new Component[] {new Link(SkillRoutes.skill(skill.id()), skill.title()), levels};
    }

    private static Div begin() {
        return corner(
                "Your skills",
                "Which role is closest to you today? A first answer after five skills.",
                SkillRoutes.ASSESS,
                "Rate yourself");
    }

    private static Div corner(String title, String about, String path, String link) {
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
