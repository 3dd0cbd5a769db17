package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.mentoring.AssignmentService;
import org.milestone.mentoring.AssignmentService.Assignment;
import org.milestone.mentoring.MenteeService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;

/// On the home page: tasks from a mentor, and how many wait for a word.
@org.springframework.stereotype.Component
final class TaskCorner implements Corner {
    private final AssignmentService assignments;
    private final MentorshipService mentorships;
    private final MenteeService mentees;
    private final CurrentAccount current;

    TaskCorner(
            AssignmentService assignments,
            MentorshipService mentorships,
            MenteeService mentees,
            CurrentAccount current) {
        this.assignments = assignments;
        this.mentorships = mentorships;
        this.mentees = mentees;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> content() {
        var me = current.require();
        var tasks = assignments.open(me);
        var waits = mentees.waiting(me);
        long turns = mentorships.all(me).stream()
                .filter(pair -> Optional.ofNullable(waits.get(pair.id()))
                        .filter(waiting -> waiting.longestOn(pair.side()).isPresent())
                        .isPresent())
                .count();
        if (tasks.isEmpty() && turns == 0) {
            return Optional.empty();
        }
        var corner = new Div();
        corner.addClassName("corner");
        fill(corner, tasks, turns);
        return Optional.of(corner);
    }

    private void fill(Div corner, List<Assignment> tasks, long turns) {
        var title = new Paragraph(tasks.isEmpty() ? "Mentoring" : "From your mentor");
        title.addClassName("corner-title");
        var body = new Div(title);
        var list = new UnorderedList();
        list.addClassName("plain-list");
        tasks.forEach(task -> list.add(new ListItem(TasksPanel.entry(task, true, (one, done) -> {
            assignments.done(current.require(), one.id(), done);
            corner.removeAll();
            fill(corner, assignments.open(current.require()), turns);
        }))));
        body.add(list);
        if (turns > 0) {
            body.add(new Paragraph(turns == 1 ? "One person waits for you." : turns + " people wait for you."));
        }
        var link = new Link(MentoringRoutes.MENTORING, "To mentoring").secondary();
        link.setId("mentoring-link");
        corner.add(body, link);
    }
}
