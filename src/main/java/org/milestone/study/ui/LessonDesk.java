package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.milestone.account.AccountId;
import org.milestone.account.AccountRoutes;
import org.milestone.content.domain.Lesson;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Sign;
import org.milestone.study.LessonService;
import org.milestone.study.domain.Progress;

/// What a learner does with a lesson: mark it done, keep a bookmark, write a note.
final class LessonDesk extends Div {
    private final LessonService lessons;
    private final AccountId me;
    private final ZoneId zone;
    private final Lesson lesson;
    private final Button done = new Button();
    private final Button bookmark = new Button();
    private final Span state = new Span();
    private boolean isDone;
    private boolean isBookmarked;

    LessonDesk(LessonService lessons, AccountId me, ZoneId zone, Lesson lesson, Progress progress) {
        this.lessons = lessons;
        this.me = me;
        this.zone = zone;
        this.lesson = lesson;
        addClassNames("desk", "no-print");
        done.setId("done");
        done.addClickListener(click -> setDone(!isDone));
        done.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+D");
        done.setTooltipText("Alt + Shift + D");
        Shortcuts.addShortcutListener(this, () -> setDone(!isDone), Key.KEY_D, KeyModifier.ALT, KeyModifier.SHIFT);
        bookmark.setId("bookmark");
        bookmark.addClickListener(click -> setBookmarked(!isBookmarked));
        state.setId("done-state");
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        var actions = new Div(done, bookmark, state);
        actions.addClassName("actions");
        add(actions, new NoteEditor(lessons, me, zone, lesson.id()));
        refresh(progress);
    }

    /// What stands here for a stranger.
    static Component signedOut() {
        var panel = new Div(
                new H2("Keep your place"),
                new Paragraph(
                        "With a free account you mark lessons done, keep private notes and go on where you left off."),
                new Div(
                        new Link(AccountRoutes.SIGN_UP, "Create an account").primary(),
                        new Link(AccountRoutes.SIGN_IN, "Sign in").secondary()));
        panel.addClassNames("desk", "no-print");
        return panel;
    }

    private void setDone(boolean wanted) {
        if (wanted) {
            lessons.markDone(me, lesson.id());
        } else {
            lessons.markNotDone(me, lesson.id());
        }
        refresh(lessons.progress(me));
        if (wanted) {
            Notices.undoable("“" + lesson.title() + "” is done.", () -> setDone(false));
        }
    }

    private void setBookmarked(boolean wanted) {
        lessons.bookmark(me, lesson.id(), wanted);
        refresh(lessons.progress(me));
    }

    private void refresh(Progress progress) {
        var visit = progress.visit(lesson.id());
        isDone = progress.isDone(lesson.id());
        isBookmarked = visit.flatMap(Progress.Visit::bookmarked).isPresent();
        done.setText(isDone ? "Not done after all" : "Mark as done");
        done.setIcon(isDone ? null : new Sign(Sign.CHECK));
        done.removeThemeVariants(ButtonVariant.PRIMARY);
        if (!isDone) {
            done.addThemeVariants(ButtonVariant.PRIMARY);
        }
        bookmark.setText(isBookmarked ? "Bookmarked" : "Bookmark");
        bookmark.setIcon(new Sign(isBookmarked ? Sign.BOOKMARKED : Sign.BOOKMARK));
        bookmark.getElement().setAttribute("aria-pressed", String.valueOf(isBookmarked));
        state.setText(visit.flatMap(Progress.Visit::done)
                .map(at -> "Done on " + Dates.day(at, zone))
                .orElse(""));
    }
}
