package org.milestone.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.milestone.review.Due;
import org.milestone.review.ReviewRoutes;
import org.milestone.shell.Link;
import org.milestone.study.StudyRoutes;

/// What a sitting came to, and when the next cards are due.
final class SumPanel extends Div {
    private static final int SITTING = 10;

    SumPanel(Due due, int rated, int forgotten, LocalDate today, Runnable more) {
        addClassName("review-end");
        setId("review-end");
        var number = new Paragraph(
                rated == 0
                        ? "Nothing is due now."
                        : Words.cards(rated) + " reviewed, " + (rated - forgotten) + " remembered.");
        number.addClassName("review-end-number");
        number.getElement().setAttribute("role", "status");
        add(number, new Paragraph(later(due, today)));
        if (due.today() > 0) {
            var goOn = new Button("Go on with " + Math.min(SITTING, due.today()) + " more", click -> more.run());
            goOn.setId("more");
            goOn.addThemeVariants(ButtonVariant.PRIMARY);
            goOn.getElement().executeJs("this.focus({ preventScroll: true })");
            add(goOn);
        }
        var links = new Div(
                new Link(StudyRoutes.HOME, "Home").secondary(),
                new Link(ReviewRoutes.SETTINGS, "How much to remember").secondary());
        links.addClassName("actions");
        add(links);
    }

    private static String later(Due due, LocalDate today) {
        var next = due.next()
                .map(day -> "Next: " + Words.cards(day.cards()) + " " + Words.day(day.day(), today) + ".")
                .orElse("");
        if (due.today() > 0) {
            return due.today() + " more are due today, about " + Words.minutes(due.minutes()) + ".";
        }
        return due.waiting() > 0
                ? due.waiting() + " more wait for tomorrow: today's limit is reached. " + next
                : "That is all for today. " + next;
    }
}
