package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.account.CurrentAccount;
import org.milestone.practice.field.ItemField;
import org.milestone.readiness.DiagnosticService;
import org.milestone.readiness.DiagnosticState;
import org.milestone.readiness.DiagnosticState.Asking;
import org.milestone.readiness.DiagnosticState.Over;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;
import org.milestone.shell.Table;
import org.milestone.study.StudyRoutes;

/// A test that finds out with few questions where to begin.
@Route("diagnostic")
@PermitAll
final class DiagnosticView extends Page implements BeforeEnterObserver {
    private final DiagnosticService diagnostics;
    private final CurrentAccount current;

    DiagnosticView(DiagnosticService diagnostics, CurrentAccount current) {
        super("Find your starting point");
        this.diagnostics = diagnostics;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        diagnostics.latest(current.require()).ifPresentOrElse(this::show, () -> {
            begin();
            add(subjects());
        });
    }

    private void begin() {
        clear();
        lead(
                "Up to thirty questions, each chosen by your answers before. It ends as soon as more would tell nothing new.");
    }

    private void show(DiagnosticState state) {
        begin();
        switch (state) {
            case Asking asking -> ask(asking);
            case Over over -> sum(over);
        }
    }

    private void ask(Asking asking) {
        var field = new ItemField(asking.question());
        var next = new Button(
                "Next",
                click -> field.complete()
                        .ifPresent(response -> diagnostics
                                .answer(
                                        current.require(),
                                        asking.id(),
                                        asking.question().id(),
                                        response)
                                .ifPresentOrElse(
                                        this::show,
                                        () -> Notices.refused(
                                                "This question was taken out in the meantime. Load the page again."))));
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var item = new Div(new Prose(asking.question().stem()), field, next);
        item.addClassName("item");
        item.getElement().setAttribute("role", "group");
        item.getElement().setAttribute("aria-label", "Question " + asking.number());
        var head = new Div(
                new Span(asking.title() + ", question " + asking.number()),
                new Meter("At most " + asking.longest(), asking.number() - 1, asking.longest(), "at most"));
        head.addClassName("review-head");
        var stage = new Div(head, item);
        stage.addClassName("review-stage");
        add(stage);
        getElement().executeJs("this.querySelector('.item input')?.focus({ preventScroll: true })");
    }

    private void sum(Over over) {
        var panel = new Div();
        panel.addClassName("review-end");
        panel.setId("diagnostic-over");
        var words = new Paragraph(over.right() + " of " + over.answers() + " right in " + over.title() + ".");
        words.addClassName("review-end-number");
        panel.add(
                words,
                new Paragraph(
                        over.precise()
                                ? "That is enough to know where you stand in general; a single domain rests on few answers."
                                : "There were too few questions to be precise: take it as a hint."),
                new Paragraph("Questions were as hard as you could just bear, so about half right is what to expect."));
        add(panel);
        if (!over.lines().isEmpty()) {
            var table = new Table("What to study first", "Domain", "Right", "Asked");
            over.lines()
                    .forEach(line -> table.row(
                            new Span(line.domain()),
                            new Span(String.valueOf(line.right())),
                            new Span(String.valueOf(line.answers()))));
            add(new Section("What to study first", table));
        }
        if (!over.lessons().isEmpty()) {
            var list = new OrderedList();
            over.lessons()
                    .forEach(lesson -> list.add(new ListItem(
                            new Link(StudyRoutes.lesson(lesson.id()), lesson.title()),
                            new Span(" · " + Words.time(lesson.minutes())))));
            add(new Section("Lessons behind what you missed", list));
        }
        var links = new Div(
                new Link(ReadinessRoutes.PLAN, "Make a study plan").primary(),
                new Link(ReadinessRoutes.READINESS, "Readiness").secondary());
        links.addClassName("actions");
        add(links, new Section("Another test", subjects()));
    }

    private Component subjects() {
        var subjects = diagnostics.subjects(current.require());
        if (subjects.isEmpty()) {
            return new Empty(
                    "There are not enough questions for a test yet.", new Link(StudyRoutes.CATALOGUE, "Read a lesson"));
        }
        var all = new Div();
        all.addClassName("actions");
        subjects.forEach(subject -> {
            var start = new Button(
                    "Start: " + subject.title(),
                    click -> diagnostics.begin(current.require(), subject.id()).ifPresent(this::show));
            start.setId("start-" + subject.id().replace('/', '-'));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            all.add(start);
        });
        return all;
    }
}
