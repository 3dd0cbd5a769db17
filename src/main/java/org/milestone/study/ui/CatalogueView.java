package org.milestone.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.shell.Badge;
import org.milestone.shell.Choices;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;
import org.milestone.study.LessonService;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;

/// All tracks, and all lessons of a choice. The choice stands in the address.
@Route("learn")
@Menu(title = "Learn", order = 1)
@AnonymousAllowed
final class CatalogueView extends Page implements BeforeEnterObserver {
    private final Library library;
    private final LessonService lessons;
    private final CurrentAccount current;

    CatalogueView(Library library, LessonService lessons, CurrentAccount current) {
        super("Learn");
        this.library = library;
        this.lessons = lessons;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        lead("Tracks are read from top to bottom; every lesson also stands alone.");
        var catalog = library.catalog();
        var filter = LessonFilter.of(event.getLocation().getQueryParameters());
        var progress = current.id().map(lessons::progress);
        add(choices(filter, catalog));
        if (filter.isEmpty()) {
            add(new Section("Tracks", tracks(catalog, progress)));
        } else {
            add(found(catalog, filter, progress));
        }
    }

    private static Tiles tracks(Catalog catalog, Optional<Progress> progress) {
        return new Tiles(catalog.tracks().values().stream()
                .map(track -> tile(track, catalog, progress))
                .toList());
    }

    private static Tile tile(Track track, Catalog catalog, Optional<Progress> progress) {
        var tile = Tile.under(StudyRoutes.track(track.id()), track.title(), track.summary())
                .foot(TrackFacts.of(track, catalog));
        progress.ifPresent(mine -> tile.foot(new Meter(
                "Progress in " + track.title(),
                mine.done(track),
                track.lessons().size(),
                "lessons")));
        return tile;
    }

    private static Section found(Catalog catalog, LessonFilter filter, Optional<Progress> progress) {
        var found = catalog.lessons().values().stream()
                .filter(lesson -> filter.takes(lesson, catalog.track(lesson.track())))
                .toList();
        var count = new Paragraph(
                Words.lessons(found.size()) + " of " + catalog.lessons().size());
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var section = new Section("Lessons of your choice", count);
        if (found.isEmpty()) {
            section.add(new Empty(
                    "No lesson is all of that. Take one choice away, or see everything.",
                    new Link(StudyRoutes.CATALOGUE, "See all tracks").secondary()));
        } else {
            section.add(new Tiles(found.stream()
                    .map(lesson -> tile(lesson, catalog, progress))
                    .toList()));
        }
        return section;
    }

    private static Tile tile(Lesson lesson, Catalog catalog, Optional<Progress> progress) {
        var tile = Tile.under(StudyRoutes.lesson(lesson.id()), lesson.title(), lesson.summary())
                .foot(TrackFacts.of(lesson))
                .foot(new Badge(catalog.track(lesson.track()).title()));
        if (progress.filter(mine -> mine.isDone(lesson.id())).isPresent()) {
            tile.foot(Badge.good("Done"));
        }
        return tile;
    }

    private static Div choices(LessonFilter filter, Catalog catalog) {
        var folded = new Div();
        folded.addClassName("filters");
        var more = new NativeDetails("More to choose by: skill, certification, time", folded);
        more.addClassName("more-filters");
        var box = new Div();
        box.addClassName("filters");
        for (var facet : LessonFilter.Facet.values()) {
            var choices = choices(facet, filter, catalog);
            if (facet == LessonFilter.Facet.TOPIC || facet == LessonFilter.Facet.LEVEL) {
                box.add(choices);
            } else {
                folded.add(choices);
                more.setOpen(more.isOpen() || filter.has(facet));
            }
        }
        box.add(more);
        return box;
    }

    private static Choices choices(LessonFilter.Facet facet, LessonFilter filter, Catalog catalog) {
        var choices = new Choices(facet.label());
        facet.offered(catalog)
                .forEach(value -> choices.choice(
                        filter.toggled(facet, value).address(), facet.name(value, catalog), filter.has(facet, value)));
        return choices;
    }
}
