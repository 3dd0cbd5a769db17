package org.milestone.practice.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.account.CurrentAccount;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.ResultService;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Everything that was practised to its end.
@Route("practice/history")
@PermitAll
final class HistoryView extends Page implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final ResultService results;
    private final CurrentAccount current;

    HistoryView(ResultService results, CurrentAccount current) {
        super("What you practised");
        this.results = results;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(PracticeRoutes.PRACTICE, "Practice"));
        var past = results.history(current.require(), MOST);
        if (past.isEmpty()) {
            add(new Empty(
                    "Nothing is finished yet. A set of ten takes about a quarter of an hour.",
                    new Link(PracticeRoutes.PRACTICE, "Start practising").primary()));
            return;
        }
        var table = new Table("Finished attempts", "What", "Kind", "Ended", "Score", "Likely between").stacking();
        past.forEach(one -> table.row(
                new Link(PracticeRoutes.result(one.id()), one.title()),
                new Span(Words.of(one.kind())),
                new Span(Dates.moment(one.ended(), current.zone())),
                new Span(Words.percent(one.score().share())),
                new Span(Words.range(one.score().range()))));
        var guesses = new Paragraph(Words.of(results.guesses(current.require())));
        guesses.setId("guesses");
        add(new Section("How well you guess your score", guesses), table);
    }
}
