package org.milestone.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.hiring.InterviewService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class InterviewPracticeViewTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    InterviewService interviews;

    @AfterEach
    void signOut() {
        given.signOut();
    }

    @Test
    void aSetIsDrawnAndStandsInTheAddress() {
        arrive("");
        test(find(Button.class).withId("draw").single()).click();
        assertThat(find(H2.class).withId("asked").single().getText()).isNotBlank();
        assertThat(UI.getCurrentOrThrow()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getParameters())
                .containsKey("set");
    }

    @Test
    void whatIsWrittenIsKeptAndStandsThereAfterAReload() {
        var me = arrive("set=scope-grew&at=1");
        test(find(TextArea.class).withId("story-situation").single()).setValue("A portal for three clinics.");
        assertThat(find(Span.class).withId("story-state").single().getText()).startsWith("Kept");
        assertThat(interviews
                        .answer(me, "interviews/scope-grew")
                        .orElseThrow()
                        .story()
                        .situation())
                .isEqualTo("A portal for three clinics.");
        go("set=scope-grew&at=1");
        assertThat(find(TextArea.class).withId("story-situation").single().getValue())
                .isEqualTo("A portal for three clinics.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStrongAnswerIsShownAfterwardsAndRatedPointByPoint() {
        arrive("set=scope-grew&at=1");
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        test(find(Button.class).withId("reveal").single()).click();
        test(find(Button.class).withId("keep-rating").single()).click();
        assertThat(state()).isEqualTo("Rate every point first.");
        find(RadioButtonGroup.class).all().forEach(group -> ((RadioButtonGroup<Integer>) group).setValue(2));
        test(find(Button.class).withId("keep-rating").single()).click();
        assertThat(state()).startsWith("Kept. It comes again on");
    }

    private String state() {
        return find(Span.class).withId("rating-state").single().getText();
    }

    private AccountId arrive(String query) {
        var me = given.learner();
        given.signIn(me);
        go(query);
        return me;
    }

    private static void go(String query) {
        UI.getCurrentOrThrow().navigate("interview-practice", QueryParameters.fromString(query));
    }
}
