package org.milestone.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Id;
import org.milestone.practice.field.ItemField;
import org.milestone.readiness.DiagnosticService;
import org.milestone.readiness.DiagnosticService.Progress;
import org.milestone.readiness.DiagnosticService.Subject;
import org.milestone.readiness.DiagnosticState;
import org.milestone.readiness.DiagnosticState.Asking;
import org.milestone.readiness.DiagnosticState.Over;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.readiness.domain.Diagnostic;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;
import org.milestone.study.StudyRoutes;

/// Tests that find out with few questions where to begin. Which one stands in the address.
@Route("diagnostic")
@PermitAll
final class DiagnosticView extends Page implements BeforeEnterObserver {
    private static final String OF = "of";

    private final DiagnosticService diagnostics;
    private final CurrentAccount current;

    DiagnosticView(DiagnosticService diagnostics, CurrentAccount current) {
        super("Find your starting point");
        this.diagnostics = diagnostics;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(OF);
        var subjects = diagnostics.subjects(current.require());
        subjects.stream()
                .filter(subject ->
                        wanted.filter(Id.lastWord(subject.id())::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        subject -> diagnostics
                                .latest(current.require(), subject.id())
                                .ifPresentOrElse(state -> show(subject, state), () -> intro(subject)),
                        () -> choose(subjects));
    }

    private void choose(List<Subject> subjects) {
        clear();
        title("Find your starting point");
        lead(
                "Up to thirty questions, each chosen by your answers before. It ends as soon as more would tell nothing new.");
        if (subjects.isEmpty()) {
            add(new Empty(
                    "There are not enough questions for a test yet.",
                    new Link(StudyRoutes.CATALOGUE, "Read a lesson")));
            return;
        }
        add(new Tiles(subjects.stream()
                .map(subject -> Tile.of(
                                ReadinessRoutes.diagnostic(subject.id()), subject.title(), Words.about(subject.id()))
                        .foot(badges(subject)))
                .toList()));
    }

    private static Div badges(Subject subject) {
        var badges = new Div(new Badge(subject.items() + " questions to draw from"));
        badges.addClassName("tags");
        switch (subject.progress()) {
            case RUNNING -> badges.add(Badge.doubtful("begun"));
            case OVER -> badges.add(Badge.good("taken"));
            case NEW -> {}
        }
        return badges;
    }

    private void head(Subject subject) {
        clear();
        crumbs(new Crumbs().step(ReadinessRoutes.DIAGNOSTIC, "Find your starting point"));
        title(subject.title());
        lead(Words.about(subject.id()));
    }

    private void intro(Subject subject) {
        head(subject);
        var panel = new Div(
                new Paragraph(
                        "Up to " + Math.min(Diagnostic.LONGEST, subject.items())
                                + " questions, about half an hour. You can stop at any time and go on later; every answer is kept."),
                new Paragraph(
                        "The questions follow you: harder after a right answer, easier after a wrong one. Half right is what to expect."),
                start(subject, "Start"));
        panel.addClassName("review-end");
        add(panel);
    }

    private Button start(Subject subject, String words) {
        var start = new Button(
                words,
                click -> diagnostics.begin(current.require(), subject.id()).ifPresent(state -> show(subject, state)));
        start.setId("start");
        if (subject.progress() != Progress.OVER) {
            start.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return start;
    }

    private void show(Subject subject, DiagnosticState state) {
        switch (state) {
            case Asking asking -> ask(subject, asking);
            case Over over -> {
                head(subject);
                add(new DiagnosticPanel(over, start(over(subject), "Take it again")));
            }
        }
    }

    private static Subject over(Subject subject) {
        return new Subject(subject.id(), subject.title(), subject.items(), Progress.OVER);
    }

    private void ask(Subject subject, Asking asking) {
        head(subject);
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
                                        state -> show(subject, state),
                                        () -> Notices.refused(
                                                "This question was taken out in the meantime. Load the page again."))));
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var item = new Div(new Prose(asking.question().stem()), field, next);
        item.addClassName("item");
        item.getElement().setAttribute("role", "group");
        item.getElement().setAttribute("aria-label", "Question " + asking.number());
        var head = new Div(
                new Span("Question " + asking.number()),
                new Meter("Of " + asking.longest() + " at most", asking.number() - 1, asking.longest(), "at most"));
        head.addClassName("review-head");
        var stage = new Div(head, item);
        stage.addClassName("review-stage");
        add(stage);
        getElement().executeJs("this.querySelector('.item input')?.focus({ preventScroll: true })");
    }
}
