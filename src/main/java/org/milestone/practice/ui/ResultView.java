package org.milestone.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.practice.AttemptResult;
import org.milestone.practice.AttemptService;
import org.milestone.practice.DisputeService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.ResultService;
import org.milestone.practice.Started;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.SetSpec;
import org.milestone.shell.Chart;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// What an attempt came to: the score with its uncertainty, where the points were lost, every
/// item with its reasons.
@Route("attempts/:id(\\d+)/result")
@PermitAll
final class ResultView extends Page implements BeforeEnterObserver {
    private static final int TREND = 12;
    private static final int HISTORY = 60;

    private final ResultService results;
    private final AttemptService attempts;
    private final DisputeService disputes;
    private final Library library;
    private final CurrentAccount current;

    ResultView(
            ResultService results,
            AttemptService attempts,
            DisputeService disputes,
            Library library,
            CurrentAccount current) {
        super("Result");
        this.results = results;
        this.attempts = attempts;
        this.disputes = disputes;
        this.library = library;
        this.current = current;
        addClassName("result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        var me = current.require();
        var result = results.result(me, id);
        if (result.isEmpty()) {
            if (attempts.view(me, id)
                    .filter(open -> open.attempt().state().open())
                    .isPresent()) {
                event.forwardTo(PracticeRoutes.attempt(id).substring(1));
            } else {
                notFound(event);
            }
            return;
        }
        clear();
        var one = result.get();
        crumbs(new Crumbs().step(PracticeRoutes.PRACTICE, "Practice").step(PracticeRoutes.HISTORY, "History"));
        title(one.title());
        lead(Words.of(one.attempt().conduct().kind()) + ", " + Dates.moment(one.ended(), current.zone())
                + (one.attempt().state() == Attempt.State.EXPIRED
                        ? ". The time ran out; what was kept until then counts."
                        : ""));
        add(new ScorePanel(one, library.catalog()));
        add(new StudyNextPanel(one, library.catalog()));
        actions(one);
        trend(one);
        add(new Section(
                        "Every question",
                        new ItemsPanel(
                                one,
                                library.catalog(),
                                (slot, text) -> disputes.dispute(
                                        me,
                                        slot.item().id(),
                                        slot.item().about().version(),
                                        text)))
                .at("items"));
    }

    private void actions(AttemptResult one) {
        var missed = one.slots().stream()
                .filter(slot -> slot.answer()
                        .flatMap(answer -> answer.mark())
                        .filter(mark -> mark.full())
                        .isEmpty())
                .map(slot -> slot.item().id())
                .toList();
        var row = new Div(new Link(PracticeRoutes.PRACTICE, "Practise more").primary());
        row.addClassNames("actions", "no-print");
        if (!missed.isEmpty()) {
            var again = new Button("Answer the missed ones again", click -> again(one.title(), missed));
            again.setId("again");
            row.add(again);
        }
        var print = new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
        row.add(print);
        add(row);
    }

    private void again(String title, List<String> missed) {
        switch (attempts.practise(current.require(), SetSpec.of(Conduct.Kind.PRACTICE, "Missed: " + title, missed))) {
            case Started.Begun(long id) ->
                UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
            case Started.AlreadyOpen(long id) ->
                UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
            case Started.TooFew few ->
                Notices.refused("Only " + few.available() + " of these questions are still in use.");
            case Started.NoSuchExam _ -> Notices.refused("These questions are gone.");
        }
    }

    private void trend(AttemptResult one) {
        var alike = results.history(current.require(), HISTORY).stream()
                .filter(past -> past.source().equals(one.source())
                        && past.kind() == one.attempt().conduct().kind())
                .limit(TREND)
                .toList()
                .reversed();
        if (alike.size() > 1) {
            add(
                    new Section(
                            "Your attempts at this",
                            new Chart(
                                    "Share of the points by attempt",
                                    "per cent",
                                    alike.stream()
                                            .map(past -> new Chart.Bar(
                                                    Words.day(past.ended(), current.zone()),
                                                    Math.round(past.score().share() * 100)))
                                            .toList()),
                            new Paragraph(
                                    "Chance alone moves a score by several points. Look at the direction over several attempts.")));
        }
    }
}
