package org.milestone.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.mentoring.ActionService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.NoteService;
import org.milestone.mentoring.NoticeService;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.SessionService.Session;
import org.milestone.mentoring.SigningService;
import org.milestone.mentoring.TestPairs;
import org.milestone.mentoring.ThreadService;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/// What two people type on their page, and what becomes of it.
@MilestoneTest
class PairPageTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    SessionService sessions;

    @Autowired
    ActionService actions;

    @Autowired
    NoteService notes;

    @Autowired
    ThreadService threads;

    @Autowired
    NoticeService notices;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    Consent consent;

    @Autowired
    SigningService signing;

    @Autowired
    ExperienceService experience;

    private TestPairs.Two two;

    @BeforeEach
    void aPair() {
        two = pairs.active(Map.of(Scope.PRACTICE, Sight.SUMMARY));
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void sendingAWordLeavesWhateverElseIsTyped() {
        long first = thread("First week");
        long second = thread("Second week");
        var session = session();
        actions.add(two.mentee(), two.id(), Side.MENTOR, "Read the charter", Optional.empty());
        open();
        assertThat(text()).contains("It is your turn");
        area("notes-" + session.id()).setValue("We spoke of scope");
        area("answer-" + first).setValue("Half an ans");
        area("task-word").setValue("Chapter two");
        find(TextField.class).withId("action-what").single().setValue("Draw the");
        area("answer-" + second).setValue("All of it.");
        click("send-" + second);

        assertThat(threads.all(two.mentee(), two.id()))
                .filteredOn(one -> one.id() == second)
                .singleElement()
                .satisfies(one -> assertThat(one.words()).hasSize(2));
        assertThat(area("answer-" + second).getValue()).isEmpty();
        assertThat(area("answer-" + first).getValue()).isEqualTo("Half an ans");
        assertThat(area("notes-" + session.id()).getValue()).isEqualTo("We spoke of scope");
        assertThat(area("task-word").getValue()).isEqualTo("Chapter two");

        test(find(Checkbox.class).all().getFirst()).click();
        assertThat(actions.all(two.mentor(), two.id()).getFirst().doneAt()).isPresent();
        assertThat(area("notes-" + session.id()).getValue()).isEqualTo("We spoke of scope");
        assertThat(find(TextField.class).withId("action-what").single().getValue())
                .isEqualTo("Draw the");

        click("session-plan");
        assertThat(area("notes-" + session.id()).getValue()).isEqualTo("We spoke of scope");
        click("send-" + first);
        assertThat(text()).contains("'s turn since today");
    }

    @Test
    void havingMetKeepsTheNotesFirst() {
        var session = session();
        clock.advance(Duration.ofDays(8));
        open();
        area("notes-" + session.id()).setValue("We spoke of scope");
        click("session-held-" + session.id());
        var held = sessions.session(two.mentee(), session.id()).orElseThrow();
        assertThat(held.held()).isTrue();
        assertThat(held.notes()).isEqualTo("We spoke of scope");
        assertThat(text()).contains("Held (1)").contains("You have met once. Does it fit?");
    }

    @Test
    void notesTypedUponOlderOnesAreNeitherKeptNorLost() {
        var session = session();
        clock.advance(Duration.ofDays(8));
        open();
        area("notes-" + session.id()).setValue("Mine");
        sessions.keep(two.mentee(), session.id(), "A", "Theirs", session.version());
        click("session-plan");
        click("session-held-" + session.id());
        var there = sessions.session(two.mentee(), session.id()).orElseThrow();
        assertThat(there.held()).isFalse();
        assertThat(there.notes()).isEqualTo("Theirs");
        assertThat(area("notes-" + session.id()).getValue()).isEqualTo("Mine");
    }

    @Test
    void aCancelledSessionComesBackAndOneWithNotesStays() {
        var session = session();
        open();
        area("notes-" + session.id()).setValue("We spoke of scope");
        click("session-cancel-" + session.id());
        assertThat(sessions.all(two.mentor(), two.id())).hasSize(1);
        area("notes-" + session.id()).setValue("");
        click("session-cancel-" + session.id());
        assertThat(sessions.all(two.mentor(), two.id())).isEmpty();
        click("undo");
        assertThat(sessions.all(two.mentor(), two.id()))
                .singleElement()
                .extracting(Session::startsAt)
                .isEqualTo(session.startsAt());
    }

    @Test
    void whatDidNotHappenKeepsTheNotesAndIsUndone() {
        var session = session();
        clock.advance(Duration.ofDays(8));
        open();
        area("notes-" + session.id()).setValue("Ana was ill");
        click("session-missed-" + session.id());
        var there = sessions.session(two.mentee(), session.id()).orElseThrow();
        assertThat(there.missed()).isTrue();
        assertThat(there.notes()).isEqualTo("Ana was ill");
        assertThat(text()).contains("Did not take place (1)");
        click("session-cancel-" + session.id());
        assertThat(sessions.session(two.mentee(), session.id())).isPresent();
        click("undo");
        assertThat(sessions.session(two.mentee(), session.id()).orElseThrow().missed())
                .isFalse();
    }

    @Test
    void aSessionIsGivenAnotherTimeWithWhatIsTyped() {
        var session = session();
        open();
        area("agenda-" + session.id()).setValue("- The charter");
        var when = find(DateTimePicker.class)
                .withId("session-move-when-" + session.id())
                .single();
        when.setValue(when.getValue().plusDays(2));
        click("session-move-" + session.id());
        var moved = sessions.session(two.mentee(), session.id()).orElseThrow();
        assertThat(Duration.between(session.startsAt(), moved.startsAt()))
                .isBetween(Duration.ofDays(2).minusMinutes(1), Duration.ofDays(2));
        assertThat(moved.agenda()).isEqualTo("- The charter");
    }

    @Test
    void whatIsTakenBackGoesWithTheNextClick() {
        long thread = thread("First week");
        open();
        assertThat(text()).doesNotContain("Nothing at the moment.");
        consent.revokeAll(two.mentee(), two.mentor());
        area("answer-" + thread).setValue("Slow.");
        click("send-" + thread);
        assertThat(text()).contains("Nothing at the moment.");
    }

    @Test
    void aPageThatIsNotThereLeavesItsNoticesNew() {
        thread("First week");
        mentorships.end(two.mentee(), two.id(), EndReason.NO_TIME);
        int before = notices.unread(two.mentor());
        assertThat(before).isPositive();
        open();
        assertThat(text()).contains("This page is not here");
        assertThat(notices.unread(two.mentor())).isEqualTo(before);
    }

    @Test
    void aPrivateNoteChangedInAnotherWindowIsLeftToThePerson() {
        open();
        notes.keep(two.mentor(), two.id(), "From elsewhere", 0);
        test(area("note")).setValue("From here");
        assertThat(notes.note(two.mentor(), two.id()).body()).isEqualTo("From elsewhere");
        click("note-both");
        assertThat(notes.note(two.mentor(), two.id()).body()).isEqualTo("From elsewhere\n\nFrom here");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProjectIsAskedForAndSignedOnThePagesOfTheTwo() {
        var project = new ExperienceService.Draft(
                EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), Optional.empty());
        experience.add(two.mentee(), project);
        given.signIn(two.mentee());
        UI.getCurrentOrThrow()
                .navigate(MentoringRoutes.pair(Side.MENTEE, two.id()).substring(1));
        click("sign-ask");
        assertThat(signing.between(two.mentor(), two.id()).waiting())
                .as("nothing is chosen yet")
                .isEmpty();
        var select = (Select<SigningService.Choice>)
                find(Select.class).withId("sign-project").single();
        select.setValue(signing.between(two.mentee(), two.id()).choices().getFirst());
        click("sign-ask");
        assertThat(text()).contains("waiting to be signed");
        given.signOut();

        open();
        assertThat(text()).contains("It is your turn", "Move the payroll to the cloud", "I planned the move");
        var one = signing.between(two.mentor(), two.id()).waiting().getFirst();
        click("sign-no-" + one.id());
        assertThat(area("sign-words-" + one.id()).isInvalid()).isTrue();
        click("sign-yes-" + one.id());
        assertThat(text()).contains("Nothing waits to be signed").contains("Nobody waits for anybody");
    }

    private void open() {
        given.signIn(two.mentor());
        UI.getCurrentOrThrow()
                .navigate(MentoringRoutes.pair(Side.MENTOR, two.id()).substring(1));
    }

    private long thread(String title) {
        var begun = threads.begin(two.mentee(), two.id(), Subject.general(), title, "How was yours?");
        return ((ThreadService.Kept) begun).thread();
    }

    private Session session() {
        var planned = sessions.plan(two.mentor(), two.id(), clock.instant().plus(Duration.ofDays(7)), 45);
        return ((SessionService.Saved) planned).session();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
