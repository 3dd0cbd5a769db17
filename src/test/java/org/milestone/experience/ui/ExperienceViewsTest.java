package org.milestone.experience.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ExperienceViewsTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    TestClock clock;

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
    void theFirstProjectIsLoggedWithFiveFields() {
        UI.getCurrent().navigate("experience");
        assertThat(text()).contains("Nothing logged yet", "What they open");
        find(TextField.class).withId("quick-title").single().setValue("Portal for 30,000 policy holders");
        find(DatePicker.class).withId("quick-from").single().setValue(today().minusMonths(5));
        test(find(Button.class).withId("quick-log").single()).click();
        assertThat(experience.log(me).entries()).hasSize(1);
        assertThat(text())
                .contains("6 months of leading projects so far", "Tell the rest", "Portal for 30,000 policy holders")
                .contains("2 parts to tell");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndTheDraftComesBack() {
        UI.getCurrent().navigate("experience");
        find(TextField.class).withId("quick-title").single().setValue("Portal");
        find(DatePicker.class).withId("quick-from").single().setValue(today().plusDays(3));
        find(DatePicker.class).withId("quick-to").single().setValue(today().minusDays(3));
        test(find(Button.class).withId("quick-log").single()).click();
        assertThat(find(DatePicker.class).withId("quick-from").single().getErrorMessage())
                .contains("lies ahead");
        assertThat(find(DatePicker.class).withId("quick-to").single().getErrorMessage())
                .contains("end before it began");
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("experience");
        assertThat(find(TextField.class).withId("quick-title").single().getValue())
                .isEqualTo("Portal");
        assertThat(text()).contains("Your draft is still here");
    }

    @Test
    void anEntryIsRemovedWithAnUndo() {
        long id = add();
        UI.getCurrent().navigate("experience");
        test(find(Button.class).withId("remove-" + id).single()).click();
        assertThat(experience.log(me).entries()).isEmpty();
        test(find(Button.class).withId("back-" + id).single()).click();
        assertThat(experience.log(me).entries()).hasSize(1);
    }

    @Test
    void aFindingIsShownBesideItsFieldAndGoesWhenItIsMended() {
        long id = add();
        UI.getCurrent().navigate("experience/entries/" + id);
        var title = find(TextField.class).withId("entry-title").single();
        test(title).setValue("Project manager");
        assertThat(notes("title")).contains("names your role", "Better:");
        assertThat(text()).contains("Draft kept, not saved yet.");
        test(title).setValue("Customer portal for 30,000 policy holders");
        assertThat(notes("title")).isEmpty();
        test(find(Button.class).withId("entry-save").single()).click();
        assertThat(experience.sheet(me, id).orElseThrow().entry().project().title())
                .startsWith("Customer portal");
        assertThat(text()).contains("For an application", "of 200-500 words for the PMP");
    }

    @Test
    void whatWasTypedIsThereAfterAReloadAndCanBeThrownAway() {
        long id = add();
        UI.getCurrent().navigate("experience/entries/" + id);
        test(find(TextArea.class).withId("entry-outcome").single()).setValue("Half a sen");
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("experience/entries/" + id);
        assertThat(find(TextArea.class).withId("entry-outcome").single().getValue())
                .isEqualTo("Half a sen");
        test(find(Button.class).withId("entry-drop").single()).click();
        assertThat(find(TextArea.class).withId("entry-outcome").single().getValue())
                .startsWith("Moved in one weekend");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        long id = add();
        UI.getCurrent().navigate("experience/entries/" + id);
        var sheet = experience.sheet(me, id).orElseThrow();
        experience.change(
                me,
                id,
                new Draft(EntryDraft.of(Projects.entry("2025-02-10", "2025-05-30")), Optional.empty()),
                sheet.entry().version());
        test(find(TextField.class).withId("entry-title").single()).setValue("Mine");
        test(find(Button.class).withId("entry-save").single()).click();
        assertThat(text()).contains("was saved in another window");
        assertThat(experience.sheet(me, id).orElseThrow().entry().project().title())
                .isEqualTo("Move the payroll to the cloud");
        test(find(Button.class).withId("entry-save").single()).click();
        assertThat(experience.sheet(me, id).orElseThrow().entry().project().title())
                .isEqualTo("Mine");
    }

    @Test
    void eligibilityIsAnsweredConditionByConditionAndStatementsSettleIt() {
        add();
        UI.getCurrent().navigate("experience/eligibility/pmp");
        assertThat(text())
                .contains("May you apply for the PMP?", "6 of 36 months", "You know: say what you have", "nearest way")
                .contains("The rules in force: Exam content outline of July 2026");
        find(Select.class).withId("education").single();
        find(DatePicker.class).withId("education-day").single().setValue(LocalDate.of(2015, 7, 1));
        test(find(Button.class).withId("education-state").single()).click();
        assertThat(eligibility.standing(me).education()).hasValue(Subject.DEGREE);
        find(DatePicker.class).withId("training-day").single().setValue(LocalDate.of(2025, 7, 1));
        find(IntegerField.class).withId("training-hours").single().setValue(20);
        test(find(Button.class).withId("training-state").single()).click();
        assertThat(text()).contains("20 of 35 hours", "Stated so far");
        UI.getCurrent().navigate("experience/eligibility/nothing");
        assertThat(text()).contains("This page is not here");
    }

    @Test
    void aPositionIsAddedAndItsMistakesAreTold() {
        UI.getCurrent().navigate("experience");
        test(find(Button.class).withId("position-add").single()).click();
        find(TextField.class).withId("position-title").single().setValue("Analyst");
        test(find(Button.class).withId("position-save").single()).click();
        assertThat(find(TextField.class).withId("position-employer").single().getErrorMessage())
                .isEqualTo("Say where it was.");
        find(TextField.class).withId("position-employer").single().setValue("Acme");
        find(DatePicker.class).withId("position-from").single().setValue(LocalDate.of(2020, 1, 1));
        test(find(Button.class).withId("position-save").single()).click();
        assertThat(experience.log(me).positions()).hasSize(1);
        assertThat(text()).contains("Analyst, Acme");
    }

    private long add() {
        var draft = EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30"));
        return ((ExperienceService.Saved) experience.add(me, new Draft(draft, Optional.empty()))).id();
    }

    private String notes(String field) {
        return find(Div.class).withId("notes-" + field).single().getElement().getTextRecursively();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
