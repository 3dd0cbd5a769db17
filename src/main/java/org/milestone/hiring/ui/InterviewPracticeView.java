package org.milestone.hiring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.hiring.AnswerRating;
import org.milestone.hiring.HiringRoutes;
import org.milestone.hiring.InterviewService;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Interview practice. The set, the place in it and whether the answer is shown stand in the
/// address, `?set=a.b.c&at=2&shown`, what is written in the database: a reload loses nothing.
@Route("interview-practice")
@PermitAll
final class InterviewPracticeView extends Page implements BeforeEnterObserver {
    static final String SET = "set";
    private static final String AT = "at";
    private static final String SHOWN = "shown";
    private static final int THINK = 60;
    private static final int ANSWER = 120;

    private final Library library;
    private final InterviewService interviews;
    private final CurrentAccount current;

    InterviewPracticeView(Library library, InterviewService interviews, CurrentAccount current) {
        super("Interview practice");
        this.library = library;
        this.interviews = interviews;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step("/guide", "Guide").step("/interviews", "Interview questions"));
        var query = event.getLocation().getQueryParameters();
        var known = library.catalog().guide().interviews();
        var set = Arrays.stream(query.getSingleParameter(SET).orElse("").split("\\."))
                .map(key -> known.get(library.catalog().current("interviews/" + key)))
                .filter(question -> question != null)
                .distinct()
                .toList();
        if (set.isEmpty()) {
            lead(
                    "Draw a set, think, answer aloud or in writing, then see what a strong answer contains and rate yourself."
                            + " Only you can read what you write.");
            add(
                    new WishPanel(library.catalog(), wish -> interviews.draw(current.require(), wish)),
                    new StandingPanel(library.catalog(), interviews.standing(current.require())));
        } else {
            int at = query.getSingleParameter(AT)
                    .filter(text -> text.matches("\\d{1,2}"))
                    .map(Integer::parseInt)
                    .orElse(1);
            show(set, Math.clamp(at, 1, set.size()), query.getParameters().containsKey(SHOWN));
        }
    }

    private void show(List<InterviewQuestion> set, int at, boolean shown) {
        var me = current.require();
        var question = set.get(at - 1);
        lead("Question " + at + " of " + set.size());
        var asked = new H2(question.question());
        asked.setId("asked");
        asked.addClassName("asked");
        var editor = new StoryEditor(interviews, me, question.id());
        add(asked, new InterviewClock(THINK, ANSWER));
        add(new Paragraph("Answer aloud, or note the bones of your story."), editor);
        if (shown) {
            add(new RubricPanel(question, interviews.answer(me, question.id()), current.zone(), rating -> {
                var outcome = interviews.rate(me, question.id(), rating);
                if (outcome instanceof AnswerRating.Rated(var answer)) {
                    editor.seen(answer);
                }
                return outcome;
            }));
        } else {
            var reveal = new Button(
                    "Show what a strong answer contains",
                    click -> UI.getCurrentOrThrow().navigate("interview-practice", parameters(set, at, true)));
            reveal.setId("reveal");
            reveal.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Div(reveal));
        }
        var ways = new Div();
        ways.addClassName("actions");
        if (at > 1) {
            ways.add(new Link(address(set, at - 1), "Back").secondary());
        }
        var next = at < set.size()
                ? new Link(address(set, at + 1), "Next question").secondary()
                : new Link(HiringRoutes.PRACTICE, "Finish the set").secondary();
        next.setId("next");
        ways.add(next);
        add(ways);
    }

    private static String address(List<InterviewQuestion> set, int at) {
        return HiringRoutes.PRACTICE + "?" + parameters(set, at, false).getQueryString();
    }

    private static QueryParameters parameters(List<InterviewQuestion> set, int at, boolean shown) {
        var keys = String.join(
                ".", set.stream().map(question -> Id.lastWord(question.id())).toList());
        return QueryParameters.simple(
                shown
                        ? Map.of(SET, keys, AT, String.valueOf(at), SHOWN, "yes")
                        : Map.of(SET, keys, AT, String.valueOf(at)));
    }
}
