package org.milestone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.milestone.account.CurrentAccount;
import org.milestone.practice.PracticeRoutes;
import org.milestone.review.Prompt;
import org.milestone.review.Rated;
import org.milestone.review.ReviewService;
import org.milestone.review.domain.Rating;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.study.StudyRoutes;

/// The cards of the day, one at a time, in sittings of ten.
@Route("review")
@PermitAll
final class ReviewView extends Page implements BeforeEnterObserver {
    private static final int SITTING = 10;

    private final ReviewService reviews;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div stage = new Div();
    private final Paragraph said = new Paragraph();
    private @Nullable Card card;
    private int length;
    private int rated;
    private int forgotten;

    ReviewView(ReviewService reviews, CurrentAccount current, Clock clock) {
        super("Review");
        this.reviews = reviews;
        this.current = current;
        this.clock = clock;
        addClassName("review");
        stage.addClassName("review-stage");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        var root = new ReviewRoot(this::press);
        root.add(stage);
        add(said, root);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
    }

    private void begin() {
        var due = reviews.due(current.require());
        length = Math.min(SITTING, due.today());
        rated = 0;
        forgotten = 0;
        if (due.kept() == 0) {
            put(new Empty(
                    "Nothing to review yet. Questions you miss or guess come back here a day later, and the flash cards of a lesson as soon as you mark it done.",
                    new Link(StudyRoutes.CATALOGUE, "Read a lesson").primary(),
                    new Link(PracticeRoutes.TRY, "Try five questions").secondary()));
        } else {
            ask();
        }
    }

    private void ask() {
        if (rated >= length) {
            end();
        } else {
            reviews.next(current.require()).ifPresentOrElse(this::show, this::end);
        }
    }

    private void show(Prompt prompt) {
        var panel = switch (prompt) {
            case Prompt.Flash flash -> new FlashPanel(flash, rating -> rate(prompt, rating));
            case Prompt.Item item ->
                new ItemCardPanel(
                        item,
                        response -> reviews.answer(current.require(), item.card(), response),
                        rating -> rate(prompt, rating));
        };
        put(head(), panel, foot());
        card = panel;
    }

    private void put(Component... components) {
        card = null;
        stage.removeAll();
        stage.add(components);
    }

    private Component head() {
        var head = new Div(new Meter("This sitting", rated, Math.max(length, rated + 1), "cards"));
        head.addClassName("review-head");
        return head;
    }

    private Component foot() {
        var keys = new Span("Keys: Enter shows and accepts, 1 to 4 rate, U takes back.");
        keys.addClassName("review-keys");
        var foot = new Div(keys);
        foot.addClassName("review-head");
        if (rated > 0) {
            foot.add(undo());
        }
        return foot;
    }

    private Button undo() {
        var back = new Button("Take back the last rating", click -> takeBack());
        back.setId("take-back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.getElement().setAttribute("aria-keyshortcuts", "U");
        return back;
    }

    private void rate(Prompt prompt, Rating rating) {
        switch (reviews.rate(current.require(), prompt.card(), prompt.turn(), rating)) {
            case Rated.Kept(var due) -> {
                rated++;
                forgotten += rating == Rating.AGAIN ? 1 : 0;
                said.setText(Words.of(rating) + ". Again " + Words.day(due, today()) + ".");
            }
            case Rated.AlreadyRated _ -> said.setText("This card was rated in another window.");
            case Rated.NotThere _ -> Notices.refused("This card is not there any more.");
        }
        ask();
    }

    private void takeBack() {
        reviews.undo(current.require())
                .ifPresentOrElse(
                        prompt -> {
                            rated = Math.max(0, rated - 1);
                            length = Math.max(length, rated + 1);
                            said.setText("Taken back.");
                            show(prompt);
                        },
                        () -> Notices.refused("There is no rating of today to take back."));
    }

    private void press(String key) {
        if (key.equals("u")) {
            if (rated > 0) {
                takeBack();
            }
        } else if (card != null) {
            card.press(Integer.parseInt(key));
        }
    }

    private void end() {
        put(new SumPanel(reviews.due(current.require()), rated, forgotten, today(), this::begin));
        if (rated > 0) {
            stage.add(undo());
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(current.zone()).toLocalDate();
    }
}
