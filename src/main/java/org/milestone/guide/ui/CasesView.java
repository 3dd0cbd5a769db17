package org.milestone.guide.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// All case studies. How one ended is not told here.
@Route("cases")
@AnonymousAllowed
final class CasesView extends Page implements BeforeEnterObserver {
    private final Library library;

    CasesView(Library library) {
        super("Case studies");
        this.library = library;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cases = library.catalog().guide().cases().values();
        clear();
        crumbs(new Crumbs().step("/guide", "Guide"));
        lead("Stories that stop where somebody had to decide. You decide, see what comes of it, and hear what really"
                + " happened. Nothing is kept; the address holds your way.");
        add(
                cases.isEmpty()
                        ? new Empty("No case is written yet.", new Link("/learn", "Read the lessons"))
                        : new Tiles(cases.stream()
                                .map(study -> Tile.of(Entries.path(study.id()), study.title(), study.summary())
                                        .foot(
                                                new Badge(study.minutes() + " minutes"),
                                                new Badge(study.steps().size() + " decisions")))
                                .toList()));
    }
}
