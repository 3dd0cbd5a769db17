package org.milestone.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.AttemptService;
import org.milestone.practice.AttemptView;
import org.milestone.practice.DisputeService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.Started;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.SetSpec;
import org.milestone.practice.field.ItemField;
import org.milestone.shell.Table;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class PracticeViewsTest extends SpringBrowserlessTest {

    @Autowired
    Given given;

    @Autowired
    AttemptService attempts;

    @Autowired
    DisputeService disputes;

    @Autowired
    Library library;

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
    void aSetIsMadeByWishesAndBegun() {
        var hub = navigate(PracticeView.class);
        assertThat(text(hub)).contains("Make a set", "Mock exams").doesNotContain("Still open");
        find(IntegerField.class).withId("set-count").single().setValue(2);
        test(find(Button.class).withId("set-start").single()).click();
        assertThat(getCurrentView()).isInstanceOf(AnswerView.class);
        assertThat(attempts.running(learner))
                .singleElement()
                .satisfies(one -> assertThat(one.items()).isEqualTo(2));
        assertThat(text(navigate(PracticeView.class))).contains("Still open", "0 of 2 answered");
    }

    @Test
    void moreThanThereIsCannotBeBegun() {
        navigate(PracticeView.class);
        find(com.vaadin.flow.component.select.Select.class)
                .withId("set-pick")
                .single()
                .setValue(SetSpec.Pick.MISSED);
        assertThat(text((Component) getCurrentView())).contains("No question fits these wishes.");
        assertThat(find(Button.class).withId("set-start").single().isEnabled()).isFalse();
    }

    @Test
    void anAnswerIsJudgedOnlyWhenItsCertaintyIsSaid() {
        long id = drill();
        open(id);
        test(find(Button.class).withId("check").single()).click();
        assertThat(certainty().isInvalid()).isTrue();
        assertThat(view(id).slots().getFirst().answer()).isEmpty();
        choose();
        test(find(Button.class).withId("check").single()).click();
        assertThat(view(id).slots().getFirst().answer()).isEmpty();
        certainty().setValue(Certainty.GUESS);
        test(find(Button.class).withId("check").single()).click();
        var kept = view(id).slots().getFirst().answer().orElseThrow();
        assertThat(kept.certainty()).contains(Certainty.GUESS);
        assertThat(text((Component) getCurrentView()))
                .contains(kept.mark().orElseThrow().full() ? "Right." : "Not right");
    }

    @Test
    void aGuessIsKeptOrPassedOverByAnswering() {
        long id = drill();
        open(id);
        find(IntegerField.class).withId("guess").single().setValue(2);
        test(find(Button.class).withId("guess-keep").single()).click();
        assertThat(text((Component) getCurrentView())).contains("You expect 2 of 2.");
        open(id);
        assertThat(find(IntegerField.class).withId("guess").all()).isEmpty();
        attempts.finish(learner, id);
        UI.getCurrent().navigate(PracticeRoutes.result(id).substring(1));
        assertThat(text((Component) getCurrentView())).contains("You expected 2 of 2 to be right, and answered none.");
        assertThat(text(navigate(HistoryView.class))).contains("there is none yet");

        open(drill());
        choose();
        certainty().setValue(Certainty.GUESS);
        test(find(Button.class).withId("check").single()).click();
        assertThat(find(IntegerField.class).withId("guess").all()).isEmpty();
    }

    @Test
    void aFlagAndStruckOptionsAreThereAfterAReload() {
        long id = drill();
        open(id);
        test(find(Button.class).withId("flag").single()).click();
        var strike = find(com.vaadin.flow.component.html.NativeButton.class)
                .withId("strike-2")
                .single();
        test(strike).click();
        open(id);
        var slot = view(id).slots().getFirst();
        assertThat(slot.flagged()).isTrue();
        assertThat(slot.struck()).containsExactly(slot.orders().getFirst().get(1));
        assertThat(find(Button.class).withId("flag").single().getText()).contains("Flagged");
    }

    @Test
    void oneButtonAtATimeIsTheNextStep() {
        long id = drill();
        open(id);
        assertThat(primaries()).containsExactly("check");
        choose();
        certainty().setValue(Certainty.SURE);
        test(find(Button.class).withId("check").single()).click();
        assertThat(primaries()).containsExactly("next");
        test(find(Button.class).withId("next").single()).click();
        assertThat(primaries()).containsExactly("check");
    }

    @Test
    void aMixedSetNamesItsPartsAndLeavesOutThoseWithTooFewQuestions() {
        var items = new ArrayList<String>();
        items.addAll(some("pmp/people", 6));
        items.addAll(some("pmp/process", 2));
        items.addAll(some("", 2));
        var started = attempts.practise(learner, SetSpec.of(Conduct.Kind.PRACTICE, "Mixed", items));
        long id = ((Started.Begun) started).attempt();
        attempts.finish(learner, id);
        UI.getCurrent().navigate(PracticeRoutes.result(id).substring(1));
        assertThat(text(find(Table.class).all().getFirst())).contains("PMP: People");
        assertThat(find(Paragraph.class).withId("parts-left-out").single().getText())
                .contains("with fewer than 5 questions left out");
    }

    private List<String> some(String domain, int number) {
        return library.catalog().questions().values().stream()
                .filter(item -> item.inUse() && item.about().caseSet().isEmpty())
                .filter(item -> domain.isEmpty()
                        ? item.about().domains().isEmpty()
                        : item.about().domains().stream().anyMatch(each -> (each + "/").startsWith(domain + "/")))
                .filter(item -> !domain.isEmpty() || item.about().bank().equals("it-fluency"))
                .map(item -> item.id())
                .limit(number)
                .toList();
    }

    private List<String> primaries() {
        return find(Button.class).all().stream()
                .filter(button -> button.hasThemeName("primary"))
                .map(button -> button.getId().orElse(""))
                .toList();
    }

    @Test
    void aFinishedSetShowsItsScoreItsReasonsAndWhereToDisputeThem() {
        long id = drill();
        open(id);
        choose();
        certainty().setValue(Certainty.SURE);
        test(find(Button.class).withId("check").single()).click();
        attempts.finish(learner, id);
        UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
        var result = (ResultView) getCurrentView();
        assertThat(text(result)).contains("1 of 2 questions answered", "How sure, how right", "Every question");
        var first = find(Details.class).withId("item-1").single();
        first.setOpened(true);
        test(find(Button.class).withId("dispute-1").single()).click();
        test(find(Button.class).withId("dispute-send-1").single()).click();
        var complaint = find(TextArea.class).withId("dispute-text-1").single();
        assertThat(complaint.isInvalid()).isTrue();
        complaint.setValue("Two options are right.");
        test(find(Button.class).withId("dispute-send-1").single()).click();
        assertThat(disputes.mine(learner))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Two options are right."));
        find(Checkbox.class).withId("wrong-only").single().setValue(true);
        assertThat(text(navigate(HistoryView.class)))
                .contains(result.getPageTitle().replace(" · Milestone", ""));
    }

    @Test
    void anotherPersonsAttemptIsNotThere() {
        long id = drill();
        given.signIn(given.learner());
        UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
        assertThat(getCurrentView()).isNotInstanceOf(AnswerView.class);
        UI.getCurrent().navigate(PracticeRoutes.result(id).substring(1));
        assertThat(getCurrentView()).isNotInstanceOf(ResultView.class);
    }

    @Test
    void anExamTellsItsRulesBeforeItsClockRuns() {
        UI.getCurrent().navigate("practice/exams/pmp");
        assertThat(text((Component) getCurrentView()))
                .contains("180, of which 170 count", "not published by the issuer", "Extra time", "closes for good");
        UI.getCurrent().navigate("practice/exams/nothing");
        assertThat(getCurrentView()).isNotInstanceOf(ExamView.class);
    }

    private long drill() {
        var items = library.catalog().questions().values().stream()
                .filter(SingleChoice.class::isInstance)
                .filter(item -> item.inUse())
                .map(item -> item.id())
                .limit(2)
                .toList();
        var started = attempts.practise(learner, SetSpec.of(Conduct.Kind.PRACTICE, "Two of them", items));
        return ((Started.Begun) started).attempt();
    }

    private void open(long id) {
        navigate(AnswerView.class, Map.of("id", String.valueOf(id)));
    }

    private void choose() {
        find(ItemField.class).single().choose(0);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Certainty> certainty() {
        return find(RadioButtonGroup.class).withId("certainty").single();
    }

    private AttemptView view(long id) {
        return attempts.view(learner, id).orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }
}
