package org.milestone.content.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.Tool.Use;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// All tools by what they are mostly used for.
@Route("tools")
@Menu(title = "Tools", order = 106)
@AnonymousAllowed
final class ToolsView extends Page implements BeforeEnterObserver {
    private final Library library;

    ToolsView(Library library) {
        super("Tools");
        this.library = library;
        lead("Software that project managers meet, what can be had of it for nothing, and what to learn first.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var tools = library.catalog().tools().values();
        getChildren()
                .filter(child -> child instanceof Section || child instanceof Empty)
                .toList()
                .forEach(this::remove);
        for (var use : Use.values()) {
            var tiles = tools.stream()
                    .filter(tool -> tool.use() == use)
                    .map(tool -> Tile.under(Links.path(tool.id()), tool.title(), tool.summary()))
                    .toList();
            if (!tiles.isEmpty()) {
                add(new Section(Words.of(use), new Tiles(tiles)));
            }
        }
        if (tools.isEmpty()) {
            add(new Empty("No tool is described here yet.", new Link("/skills", "See the skills")));
        }
    }
}
