package org.milestone.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.TestPairs;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProposalService;
import org.milestone.programme.TestProgrammes;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Section;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ProgrammeViewTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    TestProgrammes test;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ProposalService proposals;

    @Autowired
    MentorshipService mentorships;

    private TestProgrammes.Led programme;

    @BeforeEach
    void aProgramme() {
        programme = test.led();
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void whoHasNoneIsToldHowToBegin() {
        open(given.learner(), "/programmes");
        assertThat(text()).contains("You take part in no programme");
        open(given.learner(), "/mentoring");
        assertThat(text()).contains("sees numbers only");
    }

    @Test
    void oneIsStartedWithANameAndTwoDays() {
        var lead = given.learner();
        open(lead, "/programmes/new");
        click("begin");
        assertThat(find(TextField.class).withId("name").single().isInvalid()).isTrue();
        find(TextField.class).withId("name").single().setValue("Winter group");
        click("begin");
        assertThat(text()).contains("Winter group", "You lead this programme", "Nobody yet");
        assertThat(programmes.all(lead)).hasSize(1);
    }

    @Test
    void aLeadInvitesAndTheCardSaysWhatIsSeen() {
        var mentee = given.learner();
        open(programme.lead(), path());
        find(EmailField.class).withId("email").single().setValue("nobody");
        click("invite");
        assertThat(find(EmailField.class).withId("email").single().isInvalid()).isTrue();
        find(EmailField.class).withId("email").single().setValue(given.emailOf(mentee));
        click("invite");
        assertThat(text()).contains(given.emailOf(mentee) + " as a mentee");
        var link = mailbox.lastTo(given.emailOf(mentee)).link();
        open(mentee, link);
        assertThat(text())
                .contains("Autumn group", "numbers about five mentees or more", "Never: your lessons", "one click");
        click("accept");
        assertThat(text()).contains("You take part as a mentee").contains("can see");
    }

    @Test
    void withTheLetterAloneOneReadsTheCardAndSignsUp() {
        var secret = test.secret(programme, Part.MENTOR, given.mentor());
        given.signOut();
        UI.getCurrentOrThrow().navigate("programmes/invitations/" + secret);
        assertThat(text()).contains("Autumn group", "Create an account", "How many mentees you can still take");
        UI.getCurrentOrThrow().navigate("programmes/invitations/forged");
        assertThat(text()).contains("was answered, taken back, or has run out");
    }

    @Test
    void anInvitationThatWaitsIsAnsweredInTheList() {
        var mentee = given.learner();
        test.secret(programme, Part.MENTEE, mentee);
        open(mentee, "/programmes");
        assertThat(text()).contains("You are invited", given.nameOf(programme.lead()));
        find(Button.class).all().stream()
                .filter(one -> one.getText().equals("No, thank you"))
                .findFirst()
                .ifPresent(one -> test(one).click());
        assertThat(text()).doesNotContain("You are invited");
    }

    @Test
    void aLeadPairsAndSeesOnlyHowFarItIs() {
        var mentor = test.in(programme, Part.MENTOR);
        var mentee = test.in(programme, Part.MENTEE);
        open(programme.lead(), path());
        assertThat(text()).contains("no mentor yet", "room for 3");
        select("mentor", mentor);
        click("propose");
        assertThat(text()).contains("proposed");
        open(mentee, path());
        assertThat(text()).contains(given.nameOf(mentor) + " could be your mentor");
        clickStarting("agree-");
        assertThat(text()).contains("You said yes");
        open(programme.lead(), path());
        assertThat(text()).doesNotContain("said yes");
        open(mentor, path());
        clickStarting("agree-");
        assertThat(mentorships.all(mentee)).hasSize(1);
        open(programme.lead(), path());
        assertThat(text()).contains("on trial");
    }

    @Test
    void bringingTwoTogetherStandsFirstOnlyWhileSomebodyWaits() {
        var mentor = test.in(programme, Part.MENTOR);
        open(programme.lead(), path());
        assertThat(text()).doesNotContain("Bring two together");
        test.in(programme, Part.MENTEE);
        open(programme.lead(), path());
        assertThat(sections()).startsWith("pair", "people");
        assertThat(main("propose")).isTrue();
        assertThat(main("invite")).isFalse();
        select("mentor", mentor);
        click("propose");
        assertThat(sections()).startsWith("people", "pair");
        assertThat(main("propose")).isFalse();
        assertThat(main("invite")).isTrue();
    }

    private List<String> sections() {
        return ((Component) getCurrentView())
                .getChildren()
                .filter(Section.class::isInstance)
                .flatMap(section -> section.getId().stream())
                .toList();
    }

    private boolean main(String button) {
        return find(Button.class).withId(button).single().getThemeNames().contains("primary");
    }

    @Test
    void aBlockIsNotTold() {
        var mentor = test.in(programme, Part.MENTOR);
        var mentee = test.in(programme, Part.MENTEE);
        pairs.offer(mentor, 3);
        var two = pairs.together(mentor, mentee);
        mentorships.block(mentee, two.id());
        open(programme.lead(), path());
        assertThat(text()).doesNotContain("block");
        select("mentor", mentor);
        click("propose");
        assertThat(find(com.vaadin.flow.component.notification.Notification.class)
                        .all()
                        .getLast()
                        .getElement()
                        .getTextRecursively())
                .contains("This pair cannot be proposed");
    }

    @Test
    void numbersBeginWithFiveAndSaySomethingFromTwelve() {
        for (int count = 0; count < 4; count++) {
            test.in(programme, Part.MENTEE);
        }
        open(programme.lead(), path());
        assertThat(text()).contains("Fewer than five mentees");
        test.in(programme, Part.MENTEE);
        open(programme.lead(), path());
        assertThat(text()).contains("5 mentees were counted").contains("Too few to say more");
        for (int count = 0; count < 7; count++) {
            test.in(programme, Part.MENTEE);
        }
        clock.advance(Duration.ofDays(7));
        open(programme.lead(), path());
        assertThat(text())
                .contains("12 mentees were counted")
                .contains("Studied last week")
                .contains("fewer than 8");
    }

    @Test
    void whoWasCountedReadsItUnderSharing() {
        AccountId mentee = given.learner();
        test.in(programme, Part.MENTEE, mentee);
        for (int count = 0; count < 4; count++) {
            test.in(programme, Part.MENTEE);
        }
        open(programme.lead(), path());
        open(mentee, "/settings/sharing");
        assertThat(text()).contains("Groups you are counted in", "Autumn group", given.nameOf(programme.lead()));
    }

    @Test
    void leavingIsOneClickAndCanBeUndone() {
        var mentee = test.in(programme, Part.MENTEE);
        open(mentee, path());
        click("leave");
        assertThat(programmes.programme(mentee, programme.id())).isEmpty();
        click("undo");
        assertThat(programmes.programme(mentee, programme.id())).isPresent();
        assertThat(text()).contains("You take part as a mentee");
    }

    @Test
    void takingOutAndEndingAreConfirmed() {
        var mentor = test.in(programme, Part.MENTOR);
        open(programme.lead(), path());
        click("remove-" + mentor);
        assertThat(programmes.programme(mentor, programme.id())).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(programmes.programme(mentor, programme.id())).isEmpty();
        click("end");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(programmes
                        .programme(programme.lead(), programme.id())
                        .orElseThrow()
                        .isOpen())
                .isFalse();
        open(programme.lead(), path());
        assertThat(text()).contains("This programme has ended");
    }

    @Test
    void leadsAreInvitedToo() {
        open(programme.lead(), path());
        assertThat(text()).contains("To hand over, invite somebody as a lead");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Part> part =
                find(RadioButtonGroup.class).withId("part").single();
        part.setValue(Part.LEAD);
        find(EmailField.class).withId("email").single().setValue(given.emailOf(given.learner()));
        click("invite");
        assertThat(text()).contains("as a lead, until");
    }

    private String path() {
        return ProgrammeRoutes.programme(programme.id());
    }

    private void open(AccountId who, String path) {
        given.signIn(who);
        UI.getCurrentOrThrow().navigate(path.substring(1));
    }

    @SuppressWarnings("unchecked")
    private void select(String id, AccountId who) {
        ComboBox<ProposalService.Member> box = find(ComboBox.class).withId(id).single();
        proposals.members(programme.lead(), programme.id()).stream()
                .filter(member -> member.account().equals(who))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void clickStarting(String id) {
        find(Button.class).all().stream()
                .filter(one -> one.getId().filter(name -> name.startsWith(id)).isPresent())
                .findFirst()
                .ifPresent(one -> test(one).click());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
