package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.shell.Badge;
import org.milestone.shell.Corner;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;
import org.milestone.study.LessonService;
import org.milestone.study.MarksService;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;
import org.milestone.study.domain.StudyDays;

/// A learner's own page: what there is to do today, where it leads, the week, the latest notes, the
/// tracks that were begun.
@Route("home")
@Menu(title = "Home", order = 0)
@PermitAll
final class HomeView extends Page implements BeforeEnterObserver {
    private static final int NOTES = 3;
    private static final int FEW = 3;

    private final Library library;
    private final LessonService lessons;
    private final MarksService marks;
    private final CurrentAccount current;
    private final Clock clock;
    private final List<Corner> corners;

    HomeView(
            Library library,
            LessonService lessons,
            MarksService marks,
            CurrentAccount current,
            Clock clock,
            List<Corner> corners) {
        super("Home");
        this.library = library;
        this.lessons = lessons;
        this.marks = marks;
        this.current = current;
        this.clock = clock;
        this.corners = corners;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var me = current.require();
        var progress = lessons.progress(me);
        title("Hello, " + current.name().orElse("there"));
        var today = new Section("Today", goOn(progress));
        offered(Corner.Place.HOME).ifPresent(today::add);
        add(today);
        offered(Corner.Place.AHEAD).ifPresent(ahead -> add(new Section("Where you are going", ahead)));
        var columns = new Div(notes(me));
        if (marks.shown(me)) {
            columns.addComponentAsFirst(week(me));
        }
        columns.addClassName("home-columns");
        add(columns, tracks(progress));
    }

    private Optional<Component> offered(Corner.Place place) {
        var offered = corners.stream()
                .filter(corner -> corner.place() == place)
                .sorted(Comparator.comparingInt(Corner::order))
                .flatMap(corner -> corner.content().stream())
                .toList();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var room = new Div();
        room.addClassName("corners");
        room.add(offered);
        return Optional.of(room);
    }

    @Override
    public String getPageTitle() {
        return "Home · Milestone";
    }

    private Component goOn(Progress progress) {
        var panel = new Div();
        panel.addClassName("go-on");
        progress.goOn()
                .ifPresentOrElse(
                        lesson -> {
                            boolean fresh = progress.begun().isEmpty();
                            var word = new Paragraph(fresh ? "A good first lesson" : "Continue where you left off");
                            word.addClassName("go-on-word");
                            var title = new Paragraph(lesson.title());
                            title.addClassName("go-on-title");
                            var link = new Link(StudyRoutes.lesson(lesson.id()), fresh ? "Start reading" : "Go on")
                                    .primary();
                            link.setId("go-on");
                            var track = library.catalog().track(lesson.track());
                            var facts = new Div(new Badge(track.title()), new Badge(Words.minutes(lesson.minutes())));
                            facts.addClassName("tags");
                            panel.add(word, title, new Paragraph(lesson.summary()), facts, link);
                        },
                        () -> panel.add(new Empty(
                                "Every lesson there is, is done. New ones appear here.",
                                new Link(StudyRoutes.CATALOGUE, "Look through the lessons").secondary())));
        return panel;
    }

    private Component week(AccountId me) {
        var now = clock.instant();
        var since = now.minus(Duration.ofDays(7L * WeekPanel.WEEKS + 7));
        return new WeekPanel(
                new StudyDays(lessons.activitySince(me, since), current.zone(), now),
                now.atZone(current.zone()).toLocalDate());
    }

    private Component notes(AccountId me) {
        var recent = lessons.notes(me, NOTES);
        if (recent.isEmpty()) {
            return new Section(
                    "Recent notes",
                    new Empty("No notes yet. Under every lesson there is room for one that only you can read."));
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        recent.forEach(note -> list.add(new ListItem(NotesView.entry(note, library.catalog(), current.zone()))));
        return new Section("Recent notes", list, new Paragraph(new Link(StudyRoutes.NOTES, "All notes and bookmarks")));
    }

    /// Those that were begun; to begin with, the first few.
    private Component tracks(Progress progress) {
        var all = library.catalog().tracks().values();
        var begun = all.stream().filter(track -> progress.done(track) > 0).toList();
        var shown = begun.isEmpty() ? all.stream().limit(FEW).toList() : begun;
        return new Section(
                begun.isEmpty() ? "Tracks to begin with" : "Your tracks",
                new Tiles(shown.stream()
                        .map(track -> Tile.under(StudyRoutes.track(track.id()), track.title(), track.summary())
                                .foot(new Meter(
                                        "Progress in " + track.title(),
                                        progress.done(track),
                                        track.lessons().size(),
                                        "lessons")))
                        .toList()),
                new Paragraph(new Link(StudyRoutes.CATALOGUE, "All " + all.size() + " tracks")));
    }
}
