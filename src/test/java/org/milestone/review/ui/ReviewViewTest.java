package org.milestone.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Response;
import org.milestone.review.ReviewService;
import org.milestone.review.ReviewSettingsService;
import org.milestone.study.LessonService;
import org.milestone.study.MarksService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ReviewViewTest extends SpringBrowserlessTest {
    private static final String LESSON = "discover/a-week-in-the-job";

    @Autowired
    Given given;

    @Autowired
    LessonService lessons;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewSettingsService settings;

    @Autowired
    MarksService marks;

    @Autowired
    SelfCheckService checks;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    private AccountId learner;

    @BeforeEach
    void somebody() {
        learner = given.learner();
        given.signIn(learner);
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void theMarksOfTheWeekCanBeSwitchedOff() {
        UI.getCurrent().navigate("home");
        assertThat(text((Component) getCurrentView())).contains("This week");
        navigate(ReviewSettingsView.class);
        var shown = find(Checkbox.class).withId("marks").single();
        assertThat(shown.getValue()).isTrue();
        test(shown).click();
        UI.getCurrent().navigate("home");
        assertThat(text((Component) getCurrentView()))
                .contains("Recent notes")
                .doesNotContain("This week", "Days with study");
        assertThat(marks.shown(given.learner())).isTrue();
        navigate(ReviewSettingsView.class);
        test(find(Checkbox.class).withId("marks").single()).click();
        assertThat(marks.shown(learner)).isTrue();
    }

    @Test
    void aNewcomerIsToldWhereCardsComeFrom() {
        assertThat(text(navigate(ReviewView.class))).contains("Nothing to review yet", "Read a lesson");
    }

    @Test
    void aFlashCardIsTurnedOverAndRatedUntilTheSittingIsOver() {
        lessons.markDone(learner, LESSON);
        int cards = library.catalog().lesson(LESSON).cards().size();
        var view = navigate(ReviewView.class);
        for (int card = 0; card < cards; card++) {
            assertThat(text(view)).contains(card + " of " + cards + " cards");
            assertThat(find(NativeButton.class).all()).isEmpty();
            test(find(Button.class).withId("show").single()).click();
            assertThat(text(view)).contains("From A week in the job");
            test(find(NativeButton.class)
                            .withId(card == 0 ? "rate-1" : "rate-3")
                            .single())
                    .click();
        }
        assertThat(text(view))
                .contains(
                        cards + " cards reviewed, " + (cards - 1) + " remembered.", "That is all for today.", "Next:");
        assertThat(reviews.due(learner).done()).isEqualTo(cards);
    }

    @Test
    void aRatingIsTakenBack() {
        lessons.markDone(learner, LESSON);
        var view = navigate(ReviewView.class);
        test(find(Button.class).withId("show").single()).click();
        test(find(NativeButton.class).withId("rate-4").single()).click();
        test(find(Button.class).withId("take-back").single()).click();
        assertThat(text(view)).contains("0 of");
        assertThat(reviews.due(learner).done()).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMissedQuestionIsAskedJudgedAndRated() {
        var item = library.catalog().questions().values().stream()
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .filter(Question::inUse)
                .findFirst()
                .orElseThrow();
        checks.answer(learner, item.id(), new Response.Truth(!item.answer()));
        clock.advance(Duration.ofDays(1));
        var view = navigate(ReviewView.class);
        test(find(Button.class).withId("check").single()).click();
        assertThat(find(NativeButton.class).all())
                .as("nothing was answered yet")
                .isEmpty();
        var field = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
        var values = field.getListDataView().getItems().toList();
        field.setValue(values.get(item.answer() ? 1 : 0));
        test(find(Button.class).withId("check").single()).click();
        assertThat(text(view)).contains("Not quite. Here is why.");
        assertThat(find(NativeButton.class).withId("rate-1").single().getClassNames())
                .contains("suggested");
        test(find(NativeButton.class).withId("rate-1").single()).click();
        assertThat(text(view)).contains("1 card reviewed, 0 remembered.", "Next: 1 card tomorrow.");
    }

    @Test
    void homeAndPracticeSayWhatIsDue() {
        UI.getCurrent().navigate("home");
        assertThat(text((Component) getCurrentView())).doesNotContain("to review");
        lessons.markDone(learner, LESSON);
        UI.getCurrent().navigate("home");
        int cards = library.catalog().lesson(LESSON).cards().size();
        assertThat(text((Component) getCurrentView())).contains(cards + " to review", "about 2 minutes");
    }

    @Test
    void settingsShowTheirCostBeforeTheyAreKept() {
        assertThat(text(navigate(ReviewSettingsView.class))).contains("Nothing is waiting yet");
        lessons.markDone(learner, LESSON);
        reviews.due(learner);
        var view = navigate(ReviewSettingsView.class);
        assertThat(text(view)).contains("With 90 %: about", "As it is now");
        find(IntegerField.class).withId("cap").single().setValue(20);
        test(find(Button.class).withId("keep").single()).click();
        assertThat(settings.preferences(learner).cap()).isEqualTo(20);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
