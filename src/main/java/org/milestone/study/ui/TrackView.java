package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.study.LessonService;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;

/// A track: what it is for, its syllabus, and how far one is.
@Route("learn/:track")
@AnonymousAllowed
final class TrackView extends Page implements BeforeEnterObserver {
    private final Library library;
    private final LessonService lessons;
    private final CurrentAccount current;

    TrackView(Library library, LessonService lessons, CurrentAccount current) {
        super("Track");
        this.library = library;
        this.lessons = lessons;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var asked = event.getRouteParameters().get("track").orElse("");
        var id = catalog.current(asked);
        var track = catalog.tracks().get(id);
        if (track == null) {
            notFound(event);
        } else if (!id.equals(asked)) {
            event.forwardTo(TrackView.class, new RouteParameters(new RouteParam("track", id)));
        } else {
            show(track, catalog, current.id().map(lessons::progress));
        }
    }

    private void show(Track track, Catalog catalog, Optional<Progress> progress) {
        clear();
        crumbs(new Crumbs().step(StudyRoutes.CATALOGUE, "Learn"));
        title(track.title());
        lead(track.summary());
        var facts = new Div(TrackFacts.of(track, catalog));
        facts.addClassName("tags");
        var audience = new Paragraph("For whom: " + track.audience());
        audience.addClassName("muted");
        underHeading(audience, facts);
        progress.ifPresent(mine -> underHeading(new Meter(
                "Progress in " + track.title(),
                mine.done(track),
                track.lessons().size(),
                "lessons")));
        underHeading(next(track, catalog, progress));
        int number = 1;
        for (var section : track.syllabus()) {
            var list = new OrderedList();
            list.addClassName("syllabus");
            list.getElement().setAttribute("start", String.valueOf(number));
            for (var id : section.lessons()) {
                list.add(entry(number++, catalog.lesson(id), progress));
            }
            add(new Section(section.title(), list));
        }
    }

    private static Component next(Track track, Catalog catalog, Optional<Progress> progress) {
        var next = progress.map(mine -> mine.next(track))
                .orElseGet(() -> track.lessons().stream().findFirst().map(id -> catalog.lesson(id)));
        boolean begun = progress.filter(mine -> mine.done(track) > 0).isPresent();
        var link = next.map(lesson -> new Link(
                                StudyRoutes.lesson(lesson.id()),
                                begun ? "Go on: " + lesson.title() : "Start with the first lesson")
                        .primary())
                .orElseGet(() -> new Link(StudyRoutes.CATALOGUE, "All done. Choose another track").primary());
        link.setId("next-lesson");
        var actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }

    private static ListItem entry(int number, Lesson lesson, Optional<Progress> progress) {
        var place = new Span(String.valueOf(number));
        place.addClassName("syllabus-number");
        place.getElement().setAttribute("aria-hidden", "true");
        var summary = new Paragraph(lesson.summary());
        var facts = new Div(new Badge(Words.minutes(lesson.minutes())));
        facts.addClassName("tags");
        boolean done = progress.filter(mine -> mine.isDone(lesson.id())).isPresent();
        if (done) {
            facts.addComponentAsFirst(Badge.good("Done"));
        } else if (progress.flatMap(mine -> mine.visit(lesson.id())).isPresent()) {
            facts.addComponentAsFirst(new Badge("Begun"));
        }
        var words = new Div(new Link(StudyRoutes.lesson(lesson.id()), lesson.title()), summary, facts);
        var item = new ListItem(place, words);
        if (done) {
            item.addClassName("done");
        }
        return item;
    }
}
