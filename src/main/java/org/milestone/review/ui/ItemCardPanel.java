package org.milestone.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.milestone.content.domain.CaseSet;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.milestone.practice.field.ItemField;
import org.milestone.practice.field.Reasons;
import org.milestone.review.Prompt;
import org.milestone.review.domain.Rating;
import org.milestone.shell.Link;
import org.milestone.shell.Prose;
import org.milestone.study.StudyRoutes;

/// An item that was missed: answered anew, judged, explained, then rated.
final class ItemCardPanel extends Div implements Card {
    private final Prompt.Item prompt;
    private final Function<Response, Optional<Mark>> judge;
    private final Consumer<Rating> rate;
    private final ItemField field;
    private final Div body = new Div();
    private final Paragraph verdict = new Paragraph();
    private boolean judged;

    ItemCardPanel(Prompt.Item prompt, Function<Response, Optional<Mark>> judge, Consumer<Rating> rate) {
        this.prompt = prompt;
        this.judge = judge;
        this.rate = rate;
        this.field = new ItemField(prompt.question());
        addClassNames("review-card", "item");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "A question you missed");
        prompt.caseSet().map(ItemCardPanel::exhibit).ifPresent(this::add);
        verdict.addClassName("verdict");
        verdict.setId("verdict");
        verdict.getElement().setAttribute("role", "status");
        body.addClassName("item-body");
        var check = new Button("Check", click -> field.complete().ifPresent(this::answer));
        check.setId("check");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(field, check);
        add(new Prose(prompt.question().stem()), body, verdict);
        getElement().executeJs("this.querySelector('input')?.focus({ preventScroll: true })");
    }

    private static Div exhibit(CaseSet set) {
        var exhibit = new Div(new Span(set.title()), new Prose(set.exhibit()));
        exhibit.addClassName("exhibit");
        exhibit.getElement().setAttribute("role", "region");
        exhibit.getElement().setAttribute("aria-label", "Scenario: " + set.title());
        exhibit.getElement().setAttribute("tabindex", "0");
        return exhibit;
    }

    private void answer(Response response) {
        judge.apply(response)
                .ifPresentOrElse(
                        mark -> explain(response, mark),
                        () -> verdict.setText("This question was taken out in the meantime. Load the page again."));
    }

    private void explain(Response response, Mark mark) {
        judged = true;
        verdict.setText(mark.full() ? "Right." : "Not quite. Here is why.");
        verdict.setClassName("verdict " + (mark.full() ? "right" : "wrong"));
        body.removeAll();
        var lesson = new Paragraph(
                new Link(StudyRoutes.lesson(prompt.question().lesson()), "The lesson behind this question"));
        lesson.addClassName("flash-from");
        body.add(
                new Reasons(prompt.question(), Optional.of(response)),
                lesson,
                new RatingsPanel(prompt.choices(), mark.full() ? Rating.GOOD : Rating.AGAIN, rate));
    }

    @Override
    public void press(int number) {
        if (!judged) {
            if (number <= field.choices()) {
                field.choose(number - 1);
            }
        } else if (number <= Rating.values().length) {
            rate.accept(Rating.values()[number - 1]);
        }
    }
}
