package org.milestone.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.practice.AttemptService;
import org.milestone.readiness.PastAnswers;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.readiness.ReadinessService;
import org.milestone.readiness.domain.Forecasts;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MilestoneTest
class ReadinessViewsTest extends SpringBrowserlessTest {

    @Autowired
    Given given;

    @Autowired
    PlanService plans;

    @Autowired
    ReadinessService readiness;

    @Autowired
    AttemptService attempts;

    @Autowired
    ReviewSettingsService goals;

    @Autowired
    JdbcClient database;

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
    void notEnoughDataIsSaidWithWhatIsMissing() {
        UI.getCurrent().navigate("readiness", QueryParameters.of("for", "pmp"));
        assertThat(text())
                .contains("Not enough data yet", "0 of 60 answers", "Answers in People", "0 of 10 answers")
                .doesNotContain("most likely");
        assertThat(find(Button.class).withId("missing-1").single().isEnabled()).isTrue();
    }

    @Test
    void aForecastIsARangeWithReasonsAndAWayOn() {
        PastAnswers.pmp(database, learner, 21, clock.instant());
        UI.getCurrent().navigate("readiness", QueryParameters.of("for", "pmp"));
        assertThat(text())
                .contains("From 90 answers", "What to do next", "Why", "Domain by domain", "keeps its pass mark secret")
                .doesNotContain("Not enough data yet");
        assertThat(find(Button.class).withId("next-action").single().getText()).startsWith("Drill ");
    }

    @Test
    void afterTheExamOneIsAskedHowItWent() {
        goals.aim(learner, new Goal("certifications/pmp", today().plusDays(1)));
        clock.advance(Duration.ofDays(1));
        UI.getCurrent().navigate("readiness");
        assertThat(text()).contains("How did it go?");
        test(find(Button.class).withId("told-passed").single()).click();
        assertThat(text()).doesNotContain("How did it go?");
        test(find(Button.class).withId("keep-ratings").single()).click();
        assertThat(readiness.report(learner).orElseThrow().ratings()).isEmpty();
        @SuppressWarnings("unchecked")
        var people = (Select<Target>) find(Select.class).withId("rating-people").single();
        people.setValue(Target.BELOW_TARGET);
        test(find(Button.class).withId("keep-ratings").single()).click();
        assertThat(text()).contains("Your score report of", "Below target");
    }

    @Test
    void nothingIsClaimedOfForecastsBeforeThereAreEnoughOutcomes() {
        given.signOut();
        UI.getCurrent().navigate("readiness/calibration");
        assertThat(text())
                .contains("We claim nothing yet", "200 of each are needed", "of 200 known")
                .doesNotContain("Brier");
    }

    @Test
    void theDiagramSetsTheSharePassedAgainstWhatLuckShows() {
        var random = new Random(3);
        var judged = Forecasts.of(random.doubles(600, 0.05, 0.95)
                .mapToObj(chance -> new Forecasts.Outcome(chance, random.nextDouble() < chance))
                .toList());
        var panel = new ReliabilityPanel(judged);
        assertThat(panel.getElement().getTextRecursively()).contains("More than luck?", "0–10 %", "90–100 %");
        assertThat(panel.getElement().getOuterHTML()).contains("reliability");
    }

    @Test
    void aPlanIsMadeShownMissedAndMadeAgain() {
        UI.getCurrent().navigate("plan");
        find(DatePicker.class).withId("plan-day").single().setValue(today().plusDays(300));
        find(IntegerField.class).withId("plan-hours").single().setValue(20);
        find(TextField.class).withId("plan-off").single().setValue("tomorrow");
        test(find(Button.class).withId("plan-make").single()).click();
        assertThat(plans.plan(learner)).as("a day that cannot be read").isEmpty();
        find(TextField.class).withId("plan-off").single().setValue(today().plusDays(2) + ", " + today().plusDays(3));
        test(find(Button.class).withId("plan-make").single()).click();
        assertThat(text())
                .contains("Today", "Coming up", "sessions done", "20 h a week")
                .doesNotContain("missed");
        UI.getCurrent().navigate("home");
        assertThat(text()).contains("Today's plan", "The whole plan");
        clock.advance(Duration.ofDays(8));
        UI.getCurrent().navigate("plan");
        assertThat(text()).contains("That happens; the plan can take it.");
        test(find(Button.class).withId("replan").single()).click();
        assertThat(text()).contains("Planned again").doesNotContain("That happens");
    }

    @Test
    void aDrillOfThePlanBeginsItsSetWithOneClick() {
        plans.make(
                learner, new Wishes(new Goal("certifications/pmp", today().plusDays(300)), 1200, Set.of(), Set.of()));
        var drill = plans.plan(learner).orElseThrow().entries().stream()
                .filter(entry -> entry.session().kind() == Kind.DRILL)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("plan");
        var begin = "begin-" + drill.day() + "-" + drill.session().subject().replace('/', '-');
        test(find(NativeButton.class).withId(begin).single()).click();
        assertThat(attempts.running(learner)).singleElement().satisfies(set -> {
            assertThat(set.title()).isEqualTo(drill.title());
            assertThat(set.items())
                    .isPositive()
                    .isLessThanOrEqualTo(drill.session().items());
        });
        assertThat(text()).contains("Question 1 of");
    }

    @Test
    void tooLittleTimeMakesNoPlan() {
        UI.getCurrent().navigate("plan");
        find(DatePicker.class).withId("plan-day").single().setValue(today().plusDays(4));
        find(IntegerField.class).withId("plan-hours").single().setValue(1);
        test(find(Button.class).withId("plan-make").single()).click();
        assertThat(plans.plan(learner)).isEmpty();
    }

    @Test
    void theLinkForCalendarsIsShownOnceAndCanBeEnded() {
        UI.getCurrent().navigate("plan");
        find(DatePicker.class).withId("plan-day").single().setValue(today().plusDays(300));
        test(find(Button.class).withId("plan-make").single()).click();
        test(find(Button.class).withId("feed-open").single()).click();
        assertThat(find(TextField.class).withId("feed-link").single().getValue())
                .matches("/plan/[A-Za-z0-9_-]{43}\\.ics");
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("plan");
        assertThat(find(TextField.class).withId("feed-link").all()).isEmpty();
        test(find(Button.class).withId("feed-close").single()).click();
        assertThat(plans.plan(learner).orElseThrow().feed()).isFalse();
    }

    @Test
    void aDiagnosticIsBegunAndAsks() {
        UI.getCurrent().navigate("diagnostic");
        assertThat(text()).contains("IT project skills", "IT fluency", "PMP").doesNotContain("begun");
        UI.getCurrent().navigate("diagnostic", QueryParameters.of("of", "it-fluency"));
        test(find(Button.class).withId("start").single()).click();
        assertThat(text()).contains("Question 1");
        UI.getCurrent().navigate("diagnostic");
        assertThat(text()).contains("begun");
        UI.getCurrent().navigate("diagnostic", QueryParameters.of("of", "it-fluency"));
        assertThat(find(Button.class).withId("next").single().isEnabled()).isTrue();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
