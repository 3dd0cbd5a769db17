package org.milestone.experience.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
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
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.experience.CredentialService;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.FileService;
import org.milestone.experience.RenewalService;
import org.milestone.experience.domain.FileKind;
import org.milestone.experience.domain.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class CredentialViewsTest extends SpringBrowserlessTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    CredentialService credentials;

    @Autowired
    RenewalService renewals;

    @Autowired
    FileService files;

    @Autowired
    Library library;

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
    void oneIsChosenBookedAndHeld() {
        UI.getCurrent().navigate("experience/credentials");
        assertThat(text()).contains("Nothing here yet");
        @SuppressWarnings("unchecked")
        ComboBox<Certification> choice =
                find(ComboBox.class).withId("credential-choice").single();
        choice.setValue(library.catalog().certifications().get(PMP));
        click("credential-add");
        assertThat(text()).contains("no exam is booked yet", "See what it asks for");
        click("exam-book");
        assertThat(day("exam-day").getErrorMessage()).contains("which day");
        day("exam-day").setValue(today());
        click("exam-book");
        assertThat(day("exam-day").getErrorMessage()).contains("from tomorrow on");
        day("exam-day").setValue(today().plusDays(100));
        click("exam-book");
        assertThat(text()).contains("in 100 days", "Plan the study");
        day("held-since").setValue(today().plusDays(1));
        click("held-keep");
        assertThat(day("held-since").getErrorMessage()).contains("has come");
        day("held-since").setValue(today().minusDays(1));
        day("held-until").setValue(today().minusDays(2));
        click("held-keep");
        assertThat(day("held-until").getErrorMessage()).contains("before it began");
        day("held-until").setValue(null);
        find(TextField.class).withId("held-number").single().setValue("1234567");
        click("held-keep");
        assertThat(credentials.one(me, PMP).orElseThrow().state()).isEqualTo(State.HELD);
        assertThat(text()).contains("35 months from now", "60 PDU to go", "1234567", "Log an activity");
        UI.getCurrent().navigate("experience/credentials");
        assertThat(text()).contains("Held", "PMP", "60 PDU to go");
    }

    @Test
    void theLedgerFillsByCategoryAndIsTakenBackWithAnUndo() {
        hold();
        UI.getCurrent().navigate("experience/credentials/pmp");
        click("activity-log");
        assertThat(find(TextField.class).withId("activity-title").single().getErrorMessage())
                .contains("name");
        find(TextField.class).withId("activity-title").single().setValue("Webinar on earned value");
        click("activity-log");
        assertThat(find(NumberField.class).withId("activity-amount").single().getErrorMessage())
                .contains("More than 0");
        find(NumberField.class).withId("activity-amount").single().setValue(1.5);
        @SuppressWarnings("unchecked")
        Select<String> category = find(Select.class).withId("activity-category").single();
        category.setValue("Power Skills");
        click("activity-log");
        assertThat(text()).contains("Webinar on earned value", "1.5 PDU · Power Skills", "58.5 PDU to go");
        long id = renewals.activities(me).getFirst().id();
        click("activity-remove-" + id);
        assertThat(text()).contains("60 PDU to go");
        click("undo");
        assertThat(text()).contains("58.5 PDU to go");
    }

    @Test
    void aFileIsKeptAndADisguisedOneRefusedInPlainWords() {
        hold();
        UI.getCurrent().navigate("experience/credentials/pmp");
        find(FilesPanel.class)
                .single()
                .take("a.pdf", "MZ a programme".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text()).contains("neither a PDF nor a PNG or JPEG picture, whatever its name says");
        find(FilesPanel.class).single().take("a.pdf", new byte[FileService.MOST_BYTES + 1]);
        assertThat(text()).contains("bigger than 5 MB");
        find(FilesPanel.class).single().take("Diploma.pdf", SampleFiles.of(FileKind.PDF));
        assertThat(text()).contains("Diploma.pdf", "1 KB").doesNotContain("bigger than");
        click("file-remove-" + files.files(me).getFirst().id());
        assertThat(files.files(me)).isEmpty();
        click("undo");
        assertThat(files.files(me)).hasSize(1);
    }

    @Test
    void whatRunsOutSoonIsSaidOnTheHomePageAndRenewed() {
        credentials.hold(me, "certifications/csm", today().minusYears(2), Optional.of(today().plusMonths(3)), "");
        UI.getCurrent().navigate("home");
        assertThat(text()).contains("CSM runs out soon", "20 SEU to go");
        UI.getCurrent().navigate("experience/credentials/csm");
        click("renewed");
        assertThat(credentials.one(me, "certifications/csm").orElseThrow().until())
                .hasValue(today().plusMonths(3).plusYears(2));
        UI.getCurrent().navigate("home");
        assertThat(text()).doesNotContain("runs out soon");
    }

    @Test
    void oneIsTakenOffTheListWithAnUndo() {
        hold();
        UI.getCurrent().navigate("experience/credentials/pmp");
        click("credential-remove");
        assertThat(text()).contains("Not on your list yet", "I want it");
        click("undo");
        assertThat(text()).contains("60 PDU to go");
        UI.getCurrent().navigate("experience/credentials/nothing");
        assertThat(text()).contains("This page is not here");
    }

    private void hold() {
        credentials.hold(me, PMP, today().minusDays(1), Optional.empty(), "");
    }

    private DatePicker day(String id) {
        return find(DatePicker.class).withId(id).single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
