package org.milestone.guide.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Template.Phase;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// All templates, in the order in which a project needs them.
@Route("templates")
@AnonymousAllowed
final class TemplatesView extends Page implements BeforeEnterObserver {
    private final Library library;

    TemplatesView(Library library) {
        super("Templates");
        this.library = library;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var templates = library.catalog().guide().templates().values();
        clear();
        crumbs(new Crumbs().step("/guide", "Guide"));
        lead("Documents a project needs, each filled in for a project you can picture and blank to take away. They are"
                + " plain Markdown: any editor opens them.");
        for (var phase : Phase.values()) {
            var tiles = templates.stream()
                    .filter(template -> template.phase() == phase)
                    .map(template -> Tile.under(Entries.path(template.id()), template.title(), template.summary()))
                    .toList();
            if (!tiles.isEmpty()) {
                add(new Section(Words.of(phase), new Tiles(tiles)));
            }
        }
        if (templates.isEmpty()) {
            add(new Empty("No template is here yet.", new Link("/learn", "Read the lessons")));
        }
    }
}
