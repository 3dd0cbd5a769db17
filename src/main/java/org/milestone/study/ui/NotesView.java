package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.study.LessonNote;
import org.milestone.study.LessonService;
import org.milestone.study.StudyRoutes;

/// All one wrote and marked.
@Route("notes")
@PermitAll
final class NotesView extends Page implements BeforeEnterObserver {
    private static final int ALL = 1_000;

    private final Library library;
    private final LessonService lessons;
    private final CurrentAccount current;

    NotesView(Library library, LessonService lessons, CurrentAccount current) {
        super("Notes and bookmarks");
        this.library = library;
        this.lessons = lessons;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(StudyRoutes.HOME, "Home"));
        lead("Only you can read these.");
        var me = current.require();
        var bookmarks = new UnorderedList();
        bookmarks.addClassName("plain-list");
        lessons.progress(me)
                .bookmarks()
                .forEach(lesson -> bookmarks.add(new ListItem(
                        new Link(StudyRoutes.lesson(lesson.id()), lesson.title()),
                        new Span(" · " + Words.minutes(lesson.minutes())))));
        add(new Section(
                "Bookmarks",
                bookmarks.getComponentCount() > 0
                        ? bookmarks
                        : new Empty(
                                "Nothing is bookmarked. The button stands under every lesson.",
                                new Link(StudyRoutes.CATALOGUE, "Look through the lessons").secondary())));
        var notes = new UnorderedList();
        notes.addClassName("plain-list");
        lessons.notes(me, ALL).forEach(note -> notes.add(new ListItem(entry(note, library.catalog(), current.zone()))));
        add(new Section(
                "Notes",
                notes.getComponentCount() > 0
                        ? notes
                        : new Empty("No notes yet. Under every lesson there is room for one that only you can read.")));
    }

    /// A note with the lesson it belongs to, as plain text: what people typed is never rendered.
    static Component entry(LessonNote note, Catalog catalog, ZoneId zone) {
        var lesson = catalog.lessons().get(note.lesson());
        var body = new Paragraph(note.body());
        body.addClassName("note-body");
        var when = new Span(Dates.day(note.updatedAt(), zone));
        when.addClassNames("muted", "small");
        var entry = new Div(
                lesson == null
                        ? new Span("A lesson that is no longer there")
                        : new Link(StudyRoutes.lesson(lesson.id()), lesson.title()),
                body,
                when);
        entry.addClassName("note-entry");
        return entry;
    }
}
