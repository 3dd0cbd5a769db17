package org.milestone.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.milestone.review.Prompt;
import org.milestone.review.domain.Rating;
import org.milestone.shell.Link;
import org.milestone.study.StudyRoutes;

/// A flash card: think, turn it over, say how well it went.
final class FlashPanel extends Div implements Card {
    private final Prompt.Flash prompt;
    private final Consumer<Rating> rate;
    private final Div sheet = new Div();
    private boolean turned;

    FlashPanel(Prompt.Flash prompt, Consumer<Rating> rate) {
        this.prompt = prompt;
        this.rate = rate;
        addClassName("review-card");
        var front = new Paragraph(prompt.front());
        front.addClassName("flash-front");
        sheet.add(front);
        sheet.addClassName("flash");
        sheet.getElement().setAttribute("role", "group");
        sheet.getElement().setAttribute("aria-label", "Flash card");
        var show = new Button("Show the answer", click -> turn());
        show.setId("show");
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.setAutofocus(true);
        show.getElement().executeJs("this.focus({ preventScroll: true })");
        add(sheet, show);
    }

    private void turn() {
        turned = true;
        var back = new Paragraph(prompt.back());
        back.addClassName("flash-back");
        back.setId("back");
        back.getElement().setAttribute("role", "status");
        var from = new Paragraph();
        from.add(
                new Span("From "),
                new Link(
                        StudyRoutes.lesson(prompt.lesson().id()),
                        prompt.lesson().title()));
        from.addClassName("flash-from");
        sheet.add(back, from);
        removeAll();
        add(sheet, new RatingsPanel(prompt.choices(), Rating.GOOD, rate));
    }

    @Override
    public void press(int number) {
        if (turned && number <= Rating.values().length) {
            rate.accept(Rating.values()[number - 1]);
        }
    }
}
