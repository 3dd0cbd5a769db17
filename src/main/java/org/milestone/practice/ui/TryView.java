package org.milestone.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.FiveQuestions;
import org.milestone.practice.field.ItemPanel;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Five questions for anybody. Which five stands in the address, so a set can be shared and
/// survives a reload.
@Route("try")
@AnonymousAllowed
final class TryView extends Page implements BeforeEnterObserver {
    private static final String SET = "set";
    private static final int SETS = 100_000;

    private final Library library;
    private final SelfCheckService checks;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div stage = new Div();
    private List<Question> questions = List.of();
    private final List<Boolean> marks = new ArrayList<>();

    TryView(Library library, SelfCheckService checks, CurrentAccount current, Clock clock) {
        super("Five questions");
        this.library = library;
        this.checks = checks;
        this.current = current;
        this.clock = clock;
        lead("From easy to less easy, each with the reason. Nothing is counted against you.");
        stage.addClassName("try");
        add(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var seed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SET)
                .filter(text -> text.matches("\\d{1,9}"));
        if (seed.isEmpty()) {
            event.forwardTo("try", QueryParameters.of(SET, String.valueOf(clock.millis() % SETS)));
            return;
        }
        questions = FiveQuestions.draw(library.catalog(), Long.parseLong(seed.get()));
        marks.clear();
        if (questions.isEmpty()) {
            stage.add(new Empty(
                    "There are no questions yet.", new Link("/" + ContentRoutes.LESSONS, "Read the lessons")));
        } else {
            ask();
        }
    }

    private void ask() {
        var question = questions.get(marks.size());
        var place = new Paragraph("Question " + (marks.size() + 1) + " of " + questions.size());
        place.addClassNames("muted", "try-place");
        var panel = new ItemPanel(
                question,
                response -> current.id()
                        .map(me -> checks.answer(me, question.id(), response))
                        .orElseGet(() -> checks.judge(question.id(), response)));
        var last = marks.size() + 1 == questions.size();
        var next = new Button(last ? "See how it went" : "Next question", click -> {
            if (marks.size() == questions.size()) {
                sum();
            } else {
                ask();
            }
        });
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setVisible(false);
        int number = marks.size();
        panel.onAnswer(mark -> {
            if (marks.size() == number) {
                marks.add(mark.full());
            }
            next.setVisible(true);
            next.focus();
        });
        stage.removeAll();
        stage.add(place, panel, next);
    }

    private void sum() {
        long right = marks.stream().filter(mark -> mark).count();
        var sentence = new Paragraph("You had " + right + " of " + questions.size() + " at first sight.");
        sentence.setId("sum");
        sentence.addClassName("try-sum");
        sentence.getElement().setAttribute("role", "status");
        var honest = new Paragraph(
                "Five questions cannot tell how ready you are for anything: they show how questions here explain themselves.");
        honest.addClassName("muted");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        var catalog = library.catalog();
        var lessons = new LinkedHashSet<String>();
        for (int place = 0; place < questions.size(); place++) {
            if (!marks.get(place)) {
                lessons.add(questions.get(place).lesson());
            }
        }
        lessons.forEach(id -> list.add(new ListItem(
                new Link("/" + ContentRoutes.of(id), catalog.lesson(id).title()),
                new Span(" · " + catalog.lesson(id).minutes() + " min"))));
        stage.removeAll();
        stage.add(sentence, honest);
        if (!lessons.isEmpty()) {
            stage.add(new Paragraph("The lessons behind what you missed:"), list);
        }
        var actions = new Div(
                new Link(PracticeRoutes.fiveQuestions(clock.millis() % SETS), "Five others").secondary(),
                new Link("/" + ContentRoutes.LESSONS, "All lessons").secondary());
        actions.addClassName("actions");
        if (current.id().isEmpty()) {
            actions.addComponentAsFirst(
                    new Link(AccountRoutes.SIGN_UP, "Keep what you learn: create an account").primary());
        }
        stage.add(actions);
    }
}
