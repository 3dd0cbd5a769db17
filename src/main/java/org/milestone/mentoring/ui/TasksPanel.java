package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.milestone.account.AccountId;
import org.milestone.mentoring.AssignmentService;
import org.milestone.mentoring.AssignmentService.Assignment;
import org.milestone.mentoring.AssignmentService.Kind;
import org.milestone.mentoring.AssignmentService.Task;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Side;
import org.milestone.practice.PracticeRoutes;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.study.StudyRoutes;

/// What the mentor asked the mentee to read or to practise.
final class TasksPanel extends Div {
    private final Desk desk;
    private final AccountId me;
    private final Pair pair;
    private final Again again;
    private final Div given = new Div();

    TasksPanel(Desk desk, Picture picture, Again again) {
        this.desk = desk;
        this.me = desk.current().require();
        this.pair = picture.pair();
        this.again = again;
        addClassName("threads");
        given.addClassName("threads");
        show(picture);
        add(given);
        if (pair.side() == Side.MENTOR) {
            add(give(picture.since()));
        }
    }

    private void show(Picture picture) {
        given.removeAll();
        var all = desk.work().assignments().all(me, pair.id());
        if (all.isEmpty()) {
            given.add(new Empty(
                    pair.side() == Side.MENTOR
                            ? "No tasks yet. One lesson or one drill with a day is enough."
                            : "No tasks yet. They also appear on your home page."));
        }
        var older = all.stream().filter(Assignment::old).toList();
        given.add(list(all.stream().filter(one -> !one.old()).toList()));
        if (!older.isEmpty()) {
            given.add(new NativeDetails(
                    "Older (" + older.size() + ")",
                    new Div(Kit.muted("Four weeks over their day, so nobody waits for them any more."), list(older))));
        }
    }

    private UnorderedList list(List<Assignment> tasks) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        tasks.forEach(one -> list.add(new ListItem(entry(one, pair.side() == Side.MENTEE, this::done))));
        return list;
    }

    /// How a task is done.
    interface Done {
        void mark(Assignment task, boolean done);
    }

    static Component entry(Assignment one, boolean mine, Done how) {
        var task = one.task();
        var entry = new Div(new Link(path(task), Words.of(task.kind()) + " " + one.title()));
        entry.addClassName("tags");
        entry.add(
                one.doneAt().isPresent()
                        ? Badge.good("done")
                        : one.late()
                                ? Badge.doubtful("was due " + Dates.shortDay(task.due()))
                                : new Badge("by " + Dates.shortDay(task.due())));
        if (mine && one.doneAt().isEmpty()) {
            var done = Kit.quiet("task-done-" + one.id(), "Done", () -> how.mark(one, true));
            done.setAriaLabel("Done: " + one.title());
            entry.add(done);
        }
        var all = new Div(entry);
        if (!task.word().isBlank()) {
            all.add(Kit.quoted("“" + task.word() + "”"));
        }
        return all;
    }

    private static String path(Task task) {
        return switch (task.kind()) {
            case LESSON -> StudyRoutes.lesson(task.subject());
            case DRILL -> PracticeRoutes.PRACTICE;
            case MOCK -> PracticeRoutes.exam(task.subject());
        };
    }

    private void done(Assignment one, boolean done) {
        desk.work().assignments().done(me, one.id(), done);
        again.draw(this::show);
        Notices.undoable("Done. " + pair.otherName() + " sees it.", () -> {
            desk.work().assignments().done(me, one.id(), false);
            again.draw(this::show);
        });
    }

    private Component give(Instant now) {
        var catalog = desk.library().catalog();
        var kind = new Select<Kind>();
        kind.setId("task-kind");
        kind.setLabel("Task");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> switch (one) {
            case LESSON -> "read a lesson";
            case DRILL -> "practise a lesson's questions";
            case MOCK -> "sit a mock exam";
        });
        var subject = new ComboBox<String>("Which");
        subject.setId("task-subject");
        subject.setWidthFull();
        subject.setItemLabelGenerator(
                id -> catalog.lessons().containsKey(id) ? catalog.lesson(id).title() : Words.exam(catalog, id));
        kind.addValueChangeListener(change -> subject.setItems(
                change.getValue() == Kind.MOCK
                        ? catalog.blueprints().keySet().stream().sorted().toList()
                        : List.copyOf(catalog.lessons().keySet())));
        kind.setValue(Kind.LESSON);
        var due = new DatePicker("By");
        due.setId("task-due");
        due.setLocale(Locale.UK);
        due.setValue(now.atZone(desk.current().zone()).toLocalDate().plusWeeks(1));
        var word = MentoringPage.words(
                "task-word",
                "A word with it",
                "You and " + pair.otherName() + " read it.",
                AssignmentService.LONGEST_WORD);
        var give = Kit.primary("task-give", "Give the task", () -> {
            if (subject.getValue() == null || due.getValue() == null) {
                Notices.refused("Choose what to do and a day.");
            } else {
                tell(
                        desk.work()
                                .assignments()
                                .assign(
                                        me,
                                        pair.id(),
                                        new Task(kind.getValue(), subject.getValue(), word.getValue(), due.getValue())),
                        () -> {
                            subject.clear();
                            word.clear();
                        });
            }
        });
        var form = new Div(kind, subject, due, word, give);
        form.addClassName("mentoring-form");
        var details = new NativeDetails("Give a task", form);
        details.setId("task-new");
        return details;
    }

    private void tell(AssignmentService.Assigned assigned, Runnable given) {
        switch (assigned) {
            case AssignmentService.Given done -> {
                given.run();
                again.draw(this::show);
                Notices.done("Given. It stands on " + pair.otherName() + "'s home page.");
            }
            case AssignmentService.NoSuchThing none -> Notices.refused("This was taken out of the catalogue.");
            case AssignmentService.NotADay never -> Notices.refused("Choose a day within a year.");
            case AssignmentService.TooLong(int over) ->
                Notices.refused("The word is %,d characters too long.".formatted(over));
            case AssignmentService.NotNow never -> Notices.refused("There are enough open tasks already.");
        }
    }
}
