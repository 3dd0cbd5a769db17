package org.milestone.skill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Role;
import org.milestone.readiness.PastAnswers;
import org.milestone.shell.Link;
import org.milestone.skill.Explanation;
import org.milestone.skill.SkillService;
import org.milestone.skill.WitnessService;
import org.milestone.skill.domain.Axis;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

@MilestoneTest
class SkillViewsTest extends SpringBrowserlessTest {
    private static final String SKILL = "skills/communication";
    private static final String ROLE = "roles/it-project-manager";

    @Autowired
    Given given;

    @Autowired
    SkillService skills;

    @Autowired
    WitnessService witnesses;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private AccountId me;

    @BeforeEach
    void somebody() {
        me = given.learner();
        given.signIn(me);
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void whoRatedNothingIsToldWhatToDoFirst() {
        go("my/skills", "");
        assertThat(text()).contains("Nothing is rated yet.");
        assertThat(find(Link.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("/my/skills/assess"));
        go("home", "");
        assertThat(text()).contains("A first answer after five skills");
    }

    @Test
    void aRoleIsChosenFirst() {
        go("my/skills/assess", "");
        assertThat(text()).contains("Which role do you work towards?");
        assertThat(find(Link.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("/my/skills/assess?role=scrum-master"));
    }

    @Test
    void aSkillIsRatedByKeysAndKeptAtOnce() {
        go("my/skills/assess", "role=it-project-manager");
        var first = asked();
        press("3", "");
        assertThat(state()).isEqualTo("Knowledge 3, saved.");
        press("Enter", "");
        assertThat(state()).contains("What you have done");
        assertThat(asked()).isEqualTo(first);
        press("2", "");
        assertThat(state()).isEqualTo("Application 2, saved.");
        press("4", "knowledge");
        assertThat(state()).isEqualTo("Knowledge 4, saved.");
        press("Enter", "");
        assertThat(asked()).isNotEqualTo(first);
        assertThat(place()).startsWith("Skill 2 of 10, about ");
        press("Backspace", "");
        assertThat(asked()).isEqualTo(first);
        assertThat(level("knowledge").getValue()).isEqualTo(4);
        assertThat(level("application").getValue()).isEqualTo(2);
        assertThat(skills.target(me)).contains(ROLE);
    }

    @Test
    void arrowsMoveTheLevelAndTheSide() {
        go("my/skills/assess", "role=it-project-manager");
        press("ArrowDown", "");
        assertThat(state()).isEqualTo("Knowledge 0, saved.");
        press("ArrowLeft", "");
        press("ArrowDown", "");
        assertThat(state()).isEqualTo("Knowledge 1, saved.");
        press("ArrowLeft", "");
        press("ArrowUp", "");
        press("ArrowLeft", "");
        press("ArrowUp", "");
        assertThat(level("knowledge").getValue()).isZero();
        press("ArrowRight", "");
        press("ArrowDown", "");
        assertThat(state()).isEqualTo("Application 0, saved.");
    }

    @Test
    void itGoesOnWhereItWasLeftAndAnswersAfterFive() {
        rate(4);
        go("my/skills/assess", "");
        assertThat(place()).startsWith("Skill 5 of 10");
        assertThat(text()).doesNotContain("A first answer");
        press("1", "");
        press("1", "");
        press("Enter", "");
        assertThat(place()).startsWith("Skill 6 of 10");
        assertThat(text())
                .contains("A first answer", "Closest to you today:", "Most in the way of IT project manager:");
        go("home", "");
        assertThat(text()).contains("Your skills: 5 of 10 rated");
    }

    @Test
    void theEndSaysWhatTheRatingsSay() {
        rate(10);
        go("my/skills/assess", "");
        assertThat(text()).contains("10 of 10 skills are rated. Everything is saved.", "What your ratings say");
        go("my/skills/assess", "role=it-project-manager&at=10");
        press("Enter", "");
        assertThat(text()).contains("Everything is saved.");
    }

    @Test
    void aSkillIsLeftOutWithAReasonAndTakenInAgain() {
        go("my/skills/assess", "role=it-project-manager");
        test(find(Button.class).withId("leave-out").single()).click();
        assertThat(find(TextField.class).withId("leave-reason").single().isInvalid())
                .isTrue();
        find(TextField.class).withId("leave-reason").single().setValue("A colleague does that.");
        test(find(Button.class).withId("leave-out").single()).click();
        assertThat(place()).startsWith("Skill 2 of 10");
        go("my/skills", "role=it-project-manager");
        assertThat(text()).contains("Not relevant to you", "A colleague does that.");
        test(find(Button.class).withId("take-in-communication").single()).click();
        assertThat(text()).doesNotContain("A colleague does that.");
    }

    @Test
    void evidenceIsKeptAndWhatIsNoneIsSaidBesideTheField() {
        skills.rate(me, SKILL, Axis.APPLICATION, 3);
        go("my/skills/communication", "");
        var evidence = find(TextArea.class).withId("evidence-application").single();
        evidence.setValue("https://\nThe plan of May");
        test(find(Button.class).withId("explain-application").single()).click();
        assertThat(evidence.isInvalid()).isTrue();
        evidence.setValue("https://example.org/plan\nThe plan of May");
        test(find(Button.class).withId("explain-application").single()).click();
        assertThat(evidence.isInvalid()).isFalse();
        go("my/skills/communication", "");
        assertThat(text()).contains("with evidence", "The plan of May");
    }

    @Test
    void aRatingOfTodayCanBeTakenBack() {
        go("my/skills/communication", "");
        level("application").setValue(4);
        assertThat(text()).contains("You say 4 (today)");
        test(find(Button.class).withId("take-back").single()).click();
        assertThat(text()).doesNotContain("You say 4");
    }

    @Test
    void gapsNameTheCheapestNextStep() {
        rate(3);
        go("my/skills", "");
        assertThat(text()).contains("What is most in the way", "3 of 10 skills of IT project manager are rated.");
        var links = find(Link.class).all().stream().map(Link::getText).toList();
        assertThat(links).anySatisfy(link -> assertThat(link).startsWith("Read: "));
        assertThat(links).contains("Practise it at work this week");
        assertThat(find(Link.class).withId("fluency").single().getHref()).isEqualTo("/diagnostic?of=it-fluency");
        assertThat(text()).contains("The shape of it", "asked 3: not yet");
    }

    @Test
    void aStepOnThePageOfASkillLeadsToItsPlaceThere() {
        skills.aim(me, ROLE);
        skills.rate(me, "skills/risk-management", Axis.KNOWLEDGE, 3);
        go("my/skills/risk-management", "");
        var places = find(Link.class).all().stream()
                .map(Link::getHref)
                .filter(href -> href.contains("#"))
                .toList();
        assertThat(places).contains("/my/skills/risk-management#side-application");
        assertThat(find(Div.class).withId("side-application").exists()).isTrue();
    }

    @Test
    void aDrillThatWouldSettleItBegins() {
        skills.aim(me, ROLE);
        skills.rate(me, "skills/risk-management", Axis.KNOWLEDGE, 3);
        go("my/skills/risk-management", "");
        var drill = find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Answer "))
                .findFirst()
                .orElseThrow();
        test(drill).click();
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).startsWith("attempts/");
    }

    @Test
    void anotherRoleIsLookedAtWithoutChangingTheOneWorkedTowards() {
        rate(1);
        go("my/skills", "role=scrum-master");
        assertThat(text()).contains("skills of Scrum Master are rated");
        assertThat(skills.target(me)).contains(ROLE);
        test(find(Button.class).withId("aim").single()).click();
        assertThat(skills.target(me)).contains("roles/scrum-master");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRoleMeasuredAgainstStandsInTheAddress() {
        rate(1);
        go("my/skills", "");
        var role = (Select<Role>) find(Select.class).withId("role").single();
        role.setValue(Objects.requireNonNull(library.catalog().roles().get("roles/scrum-master")));
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("my/skills?role=scrum-master");
    }

    @Test
    void whatQuizzesShowStandsThereAfterAGuess() {
        PastAnswers.add(database, me, "pmp/people", 20, 18, clock.instant());
        go("my/skills/communication", "");
        assertThat(text()).contains("Guess first").doesNotContain("Quizzes show");
        test(find(NativeButton.class).withId("guess-6").single()).click();
        assertThat(find(Paragraph.class).withId("guess-shown").single().getText())
                .startsWith("You guessed 6 of ten; your answers showed ");
        assertThat(text()).contains("Quizzes show").doesNotContain("Guess first");
        go("my/skills", "role=it-project-manager");
        assertThat(text()).contains("How well you know yourself", "1 guess so far.");
    }

    @Test
    void aMentorsWordIsOnNoScreenUntilTheOwnIsIn() {
        witnesses.mentorRates(
                given.mentor(),
                me,
                SKILL,
                Axis.APPLICATION,
                1,
                new Explanation(Optional.empty(), "Xylophone", List.of()));
        go("my/skills/communication", "");
        assertThat(text())
                .contains("A mentor has rated this. Rate it yourself, and you see both.")
                .doesNotContain("A mentor says", "Xylophone");
        go("my/skills", "role=it-project-manager");
        assertThat(text()).contains("waits for yours").doesNotContain("A mentor says");
        go("skills/communication", "");
        assertThat(text()).contains("Where you stand").doesNotContain("A mentor says");
        go("my/skills/communication", "");
        level("application").setValue(4);
        assertThat(text()).contains("A mentor says 1", "Xylophone", "Worth talking about: you say 4, a mentor says 1");
    }

    @Test
    void theHistoryIsADatedListNewestFirst() {
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 1);
        clock.advance(Duration.ofDays(40));
        skills.rate(me, SKILL, Axis.KNOWLEDGE, 3);
        go("my/skills/communication", "");
        var text = text();
        assertThat(text.indexOf("You: 3")).isLessThan(text.indexOf("You: 1"));
        assertThat(text).contains("40 days ago");
    }

    @Test
    void twoRolesStandBesideEachOtherAgainstTheSkills() {
        rate(4);
        go("my/skills/roles", "a=it-project-manager");
        assertThat(text()).contains("Choose two");
        go("my/skills/roles", "a=it-project-manager&b=cybersecurity-project-manager");
        assertThat(text()).contains("levels missing on average", "Not asked for", "Must");
        go("my/skills/roles", "a=scrum-master&b=scrum-master");
        assertThat(text()).contains("Both are the same");
    }

    @Test
    void publicPagesSayWhereTheReaderStandsAndNothingToStrangers() {
        rate(2);
        go("roles/it-project-manager", "");
        assertThat(text()).contains("Where you stand", "2 have been rated");
        given.signOut();
        go("roles/it-project-manager", "");
        assertThat(text()).doesNotContain("Where you stand");
        go("skills/communication", "");
        assertThat(text()).doesNotContain("Where you stand");
    }

    @Test
    void aSkillThatIsNotThereIsNotFound() {
        go("my/skills/telepathy", "");
        assertThat(text()).contains("This page is not here");
    }

    private void rate(int number) {
        skills.aim(me, ROLE);
        var role = Objects.requireNonNull(library.catalog().roles().get(ROLE));
        skills.standing(me).assessment(role).skills().stream().limit(number).forEach(skill -> {
            skills.rate(me, skill, Axis.KNOWLEDGE, 2);
            skills.rate(me, skill, Axis.APPLICATION, 1);
        });
    }

    private String asked() {
        return find(H2.class).withId("asked").single().getText();
    }

    private String place() {
        return find(Paragraph.class).withId("place").single().getText();
    }

    private String state() {
        return find(Span.class).withId("rating-state").single().getText();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> level(String axis) {
        return find(RadioButtonGroup.class).withId("level-" + axis).single();
    }

    private void press(String key, String axis) {
        var root = find(AssessRoot.class).single().getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.key", key)
                .put("event.detail.axis", axis);
        root.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(root, "assess-key", data));
    }

    private static void go(String path, String query) {
        UI.getCurrentOrThrow().navigate(path, QueryParameters.fromString(query));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
