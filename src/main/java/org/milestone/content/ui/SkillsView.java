package org.milestone.content.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Skill;
import org.milestone.content.domain.Skill.Family;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// All skills by family.
@Route("skills")
@Menu(title = "Skills", order = 3)
@AnonymousAllowed
final class SkillsView extends Page implements BeforeEnterObserver {
    private final Library library;

    SkillsView(Library library) {
        super("Skills");
        this.library = library;
        lead("Each skill has six levels on two axes: what you know, and what you have done.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        getChildren().filter(Section.class::isInstance).toList().forEach(this::remove);
        for (var family : Family.values()) {
            var tiles = catalog.skills().values().stream()
                    .filter(skill -> skill.family() == family)
                    .map(skill -> tile(catalog, skill))
                    .toList();
            if (!tiles.isEmpty()) {
                var about = new Paragraph(meaning(family));
                about.addClassName("muted");
                add(new Section(Words.of(family), about, new Tiles(tiles)));
            }
        }
    }

    private static Tile tile(Catalog catalog, Skill skill) {
        var where = new Span(Words.count(catalog.rolesNeeding(skill.id()).size(), "role", "roles") + " · "
                + Words.count(catalog.lessonsTeaching(skill.id()).size(), "lesson", "lessons"));
        where.addClassNames("small", "muted");
        return Tile.under(Links.path(skill.id()), skill.title(), skill.summary())
                .foot(where);
    }

    private static String meaning(Family family) {
        return switch (family) {
            case TECHNICAL -> "Enough of the technology to ask the right question and understand the answer.";
            case PROJECT_MANAGEMENT -> "The craft itself: deciding what to do, and keeping it on course.";
            case PEOPLE -> "Working through others, who mostly do not report to you.";
        };
    }
}
