package org.milestone.career.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.career.Aim;
import org.milestone.career.FeedService;
import org.milestone.career.Goal;
import org.milestone.career.GoalService;
import org.milestone.career.PlanningService;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.content.domain.Role;
import org.milestone.shell.Link;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class CareerViewsTest extends SpringBrowserlessTest {

    @Autowired
    Given given;

    @Autowired
    PlanningService plans;

    @Autowired
    GoalService goals;

    @Autowired
    FeedService feeds;

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
    void withoutAPlanTheFirstStepIsOffered() {
        UI.getCurrent().navigate("career");
        assertThat(text()).contains("There is no plan yet", "Make a plan");
        assertThat(find(Anchor.class).withId("takeaway").exists()).isFalse();
    }

    @Test
    void aPlanIsMadeByFourAnswersAndShowsItsRangeFirst() {
        UI.getCurrent().navigate("career/start", QueryParameters.of("target", "it-project-manager"));
        roles("aim-role").setValue(library.catalog().role("roles/it-project-coordinator"));
        assertThat(roles("aim-target").getValue().id()).isEqualTo("roles/it-project-manager");
        certifications().setValue(Set.of(library.catalog().certification("certifications/pmp")));
        find(NumberField.class).withId("aim-hours").single().setValue(4.0);
        click("aim-make");
        assertThat(getCurrentView()).isInstanceOf(CareerView.class);
        assertThat(text())
                .contains(
                        "IT project manager: probably",
                        "PMP: probably",
                        "What holds the date is",
                        "Milestones",
                        "What moves the date",
                        "2 more hours of study a week",
                        "Paths side by side",
                        "a judgement and no measurement")
                .doesNotContain("Why the date moved");
        assertThat(plans.plan(learner)).isPresent();
    }

    @Test
    void withoutRolesNothingIsMade() {
        UI.getCurrent().navigate("career/start");
        click("aim-make");
        assertThat(roles("aim-role").isInvalid()).isTrue();
        assertThat(plans.plan(learner)).isEmpty();
    }

    @Test
    void whatHasNoWayIsSaidWhereOneAsked() {
        UI.getCurrent().navigate("career/start");
        roles("aim-role").setValue(library.catalog().role("roles/it-project-manager"));
        roles("aim-target").setValue(library.catalog().role("roles/it-project-manager"));
        click("aim-make");
        assertThat(text()).contains("You are there already.");
    }

    @Test
    void anotherPathIsTakenAndTheReasonIsTold() {
        planned();
        UI.getCurrent().navigate("career");
        click("take-1");
        assertThat(text()).contains("Why the date moved", "the plan takes another path");
    }

    @Test
    void whatChangedSinceIsSaidAndPlannedAgain() {
        planned();
        clock.advance(Duration.ofDays(20));
        UI.getCurrent().navigate("career");
        assertThat(text()).contains("Since this plan was made, time went by.");
        click("again");
        assertThat(text()).doesNotContain("Since this plan was made").contains("Why the date moved");
    }

    @Test
    void planAndSkillsAreOfferedAsAFile() {
        planned();
        UI.getCurrent().navigate("career");
        assertThat(find(Anchor.class).withId("takeaway").single().getText())
                .isEqualTo("Take the plan and skills away (PDF)");
    }

    @Test
    void aPlanThrownAwayComesBackByUndo() {
        planned();
        UI.getCurrent().navigate("career");
        click("drop-plan");
        assertThat(text()).contains("There is no plan yet");
        click("undo");
        assertThat(text()).contains("What moves the date");
    }

    @Test
    void theSecretLinkIsShownOnce() {
        planned();
        UI.getCurrent().navigate("career");
        find(Details.class).withId("calendar").single().setOpened(true);
        click("career-feed-open");
        assertThat(find(TextField.class).withId("career-feed-link").single().getValue())
                .matches("/career/[A-Za-z0-9_-]{43}\\.ics");
        find(Details.class).withId("calendar").single().setOpened(true);
        click("career-feed-close");
        assertThat(feeds.isOpen(learner)).isFalse();
    }

    @Test
    void whoHasNoPlanTakesTheirDaysAlongToo() {
        for (var page : List.of("career", "career/goals", "experience/export")) {
            UI.getCurrent().navigate(page);
            if (!page.endsWith("export")) {
                find(Details.class).withId("calendar").single().setOpened(true);
            }
            click("career-feed-open");
            assertThat(feeds.isOpen(learner)).as(page).isTrue();
            feeds.close(learner);
        }
    }

    @Test
    void theMapIsOpenToEverybodyAndReckonsFromWhereOneIs() {
        given.signOut();
        UI.getCurrent()
                .navigate(
                        "career/explore",
                        new QueryParameters(
                                Map.of("at", List.of("it-project-manager"), "from", List.of("it-support-specialist"))));
        assertThat(text())
                .contains(
                        "2 moves, usually",
                        "The quickest usual way: IT support specialist",
                        "Ways on",
                        "Ways in",
                        "finding the post takes",
                        "All roles as a list");
        given.signIn(learner);
        planned();
        UI.getCurrent().navigate("career/explore");
        assertThat(text()).contains("where you are");
    }

    @Test
    void aWayIsPlannedToOtherRolesThanTodays() {
        planned();
        UI.getCurrent().navigate("career/explore");
        assertThat(text()).contains("where you are").doesNotContain("Plan the way here");
        at("it-project-coordinator", "scrum-master");
        assertThat(text()).doesNotContain("Plan the way here");
        at("scrum-master", "scrum-master");
        assertThat(text()).contains("Plan the way here");
    }

    @Test
    void aStrangerIsWhereTheyReckonFrom() {
        given.signOut();
        at("scrum-master", "scrum-master");
        assertThat(text()).doesNotContain("Plan the way here");
        at("it-project-manager", "scrum-master");
        assertThat(text()).contains("Plan the way here");
    }

    private static void at(String role, String from) {
        UI.getCurrent()
                .navigate("career/explore", new QueryParameters(Map.of("at", List.of(role), "from", List.of(from))));
    }

    @Test
    void everyRoleStandsOnTheMapOnce() {
        UI.getCurrent().navigate("career/explore");
        var nodes = find(org.milestone.shell.Link.class).all().stream()
                .filter(link -> link.hasClassName("role-node"))
                .toList();
        assertThat(nodes).hasSameSizeAs(library.catalog().roles().values());
        assertThat(nodes.stream().filter(node -> node.getElement().hasAttribute("aria-current")))
                .hasSize(1);
    }

    @Test
    void aGoalIsWrittenFromAnExampleDoneAndBroughtBack() {
        UI.getCurrent().navigate("career/goals");
        click("example-0");
        click("goal-keep");
        var goal = goals.outlook(learner).open().getFirst();
        assertThat(goal.draft().ifThen()).startsWith("If ");
        assertThat(text()).contains(goal.draft().title(), goal.draft().ifThen());
        click("done-" + goal.id());
        assertThat(goals.outlook(learner).open()).isEmpty();
        click("undo");
        assertThat(goals.outlook(learner).open()).hasSize(1);
    }

    @Test
    void aRemovedGoalComesBackByUndo() {
        var goal = goal("Lead a small project");
        UI.getCurrent().navigate("career/goals");
        click("remove-" + goal.id());
        assertThat(text()).contains("No goal is open");
        click("undo");
        assertThat(text()).contains("Lead a small project");
    }

    @Test
    void aGoalIsChangedAndItsTextIsShownAsItWasTyped() {
        var goal = goal("<b>Lead</b> a project");
        UI.getCurrent().navigate("career/goals");
        assertThat(text()).contains("<b>Lead</b> a project");
        click("change-" + goal.id());
        find(TextField.class).withId("goal-title").single().setValue("Lead two");
        click("goal-keep");
        assertThat(goals.outlook(learner).open())
                .singleElement()
                .satisfies(changed -> assertThat(changed.draft().title()).isEqualTo("Lead two"));
    }

    @Test
    void aCheckInIsKeptAndSaysWhatItDidToThePlan() {
        planned();
        UI.getCurrent().navigate("career/check-in");
        click("check-in-keep");
        assertThat(goals.outlook(learner).weeks()).as("nothing was said").isEmpty();
        find(TextArea.class).withId("moved").single().setValue("Two lessons");
        find(NumberField.class).withId("spent").single().setValue(1.0);
        click("check-in-keep");
        assertThat(find(Div.class).withId("checked-in").single().getElement().getTextRecursively())
                .contains("Kept. Your date", "how fast you really are");
        assertThat(text()).contains("Two lessons", "Your weeks");
    }

    @Test
    void aMissedWeekTakesOneTapAndCanBeTakenBack() {
        goal("Lead a small project");
        clock.advance(Duration.ofDays(14));
        UI.getCurrent().navigate("career/check-in");
        click("ease-shift");
        assertThat(text()).doesNotContain("That happens. One tap");
        click("undo");
        assertThat(text()).contains("That happens. One tap");
    }

    @Test
    void whatIsTypedStaysWhenAMissedWeekIsAnswered() {
        goal("Lead a small project");
        clock.advance(Duration.ofDays(14));
        UI.getCurrent().navigate("career/check-in");
        find(TextArea.class).withId("moved").single().setValue("Two lessons");
        find(NumberField.class).withId("spent").single().setValue(1.0);
        click("ease-skip");
        assertThat(find(TextArea.class).withId("moved").single().getValue()).isEqualTo("Two lessons");
        click("undo");
        assertThat(find(NumberField.class).withId("spent").single().getValue()).isEqualTo(1.0);
        click("check-in-keep");
        assertThat(goals.outlook(learner).thisWeek().orElseThrow().moved()).isEqualTo("Two lessons");
    }

    @Test
    void homeAsksWhoeverIsNewWhereTheyWantToBe() {
        UI.getCurrent().navigate("home");
        assertThat(text()).contains("Where you are going", "Where do you want to be?", "Rate yourself");
        assertThat(find(Link.class).withId("home-plan").single().getHref()).isEqualTo("/career/start");
        assertThat(find(Link.class).withId("home-goal").exists()).isFalse();
    }

    @Test
    void homeShowsTheDateTheNextMilestoneAndTheGoal() {
        planned();
        goal("Shadow a release");
        UI.getCurrent().navigate("home");
        assertThat(text())
                .contains("IT project manager: probably ", "Next: ", "Goal: Shadow a release")
                .doesNotContain("Where do you want to be?");
        assertThat(find(Link.class).withId("home-plan").single().getHref()).isEqualTo("/career");
        plans.drop(learner);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("home");
        assertThat(text()).contains("Where do you want to be?");
    }

    @Test
    void homeAsksForTheCheckInWhenTheWeekEnds() {
        goal("Shadow a release");
        while (goals.outlook(learner).today().getDayOfWeek() != DayOfWeek.FRIDAY) {
            clock.advance(Duration.ofDays(1));
        }
        UI.getCurrent().navigate("home");
        assertThat(find(Link.class).withId("home-goal").single().getHref()).isEqualTo("/career/check-in");
    }

    private void planned() {
        var made = plans.aim(
                learner,
                new Aim(
                        "roles/it-project-coordinator",
                        today(),
                        Education.DEGREE,
                        Wish.of("roles/it-project-manager", List.of("certifications/pmp"), 3)));
        assertThat(made).isInstanceOf(PlanningService.Done.class);
    }

    private Goal goal(String title) {
        var draft = new Goal.Draft(Kind.DELIVERY_EXCELLENCE, title, "", "Seen", today().plusDays(50), "", "", 0, false);
        return ((GoalService.Saved) goals.add(learner, draft)).goal();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Role> roles(String id) {
        return (ComboBox<Role>) find(ComboBox.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Certification> certifications() {
        return (MultiSelectComboBox<Certification>)
                find(MultiSelectComboBox.class).withId("aim-certifications").single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
