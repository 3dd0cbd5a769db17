package org.milestone.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.AssignmentService.Kind;
import org.milestone.mentoring.AssignmentService.Task;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Waiting;
import org.milestone.skill.Rated;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Source;
import org.springframework.beans.factory.annotation.Autowired;

/// What two people do together.
@MilestoneTest
class WorkTest {
    private static final String SKILL = "skills/scope-management";

    @Autowired
    MentorshipService mentorships;

    @Autowired
    ThreadService threads;

    @Autowired
    SessionService sessions;

    @Autowired
    ActionService actions;

    @Autowired
    NoteService notes;

    @Autowired
    AssignmentService assignments;

    @Autowired
    RatingService ratings;

    @Autowired
    MenteeService mentees;

    @Autowired
    SkillService skills;

    @Autowired
    Consent consent;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void aWordWaitsForTheOther() {
        var two = pairs.active();
        var begun = threads.begin(two.mentee(), two.id(), Subject.general(), "First week", "How was yours?");
        long thread = ((ThreadService.Kept) begun).thread();
        assertThat(waiting(two).longestOn(Side.MENTOR).orElseThrow().words()).isEqualTo("First week");
        clock.advance(Duration.ofDays(2));
        assertThat(threads.write(two.mentor(), thread, "Slow, and that was right."))
                .isInstanceOf(ThreadService.Kept.class);
        assertThat(waiting(two).stalledOn()).contains(Side.MENTEE);
        var read = threads.all(two.mentee(), two.id()).getFirst();
        assertThat(read.words())
                .extracting(ThreadService.Said::mine, ThreadService.Said::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, "How was yours?"),
                        org.assertj.core.groups.Tuple.tuple(false, "Slow, and that was right."));
        assertThat(threads.settle(two.mentee(), thread)).isTrue();
        assertThat(waiting(two).items()).isEmpty();
    }

    @Test
    void whatTheTwoWriteIsNotThereForOthers() {
        var two = pairs.active();
        long thread = ((ThreadService.Kept)
                        threads.begin(two.mentee(), two.id(), Subject.general(), "Ours", "Only ours"))
                .thread();
        var other = given.mentor();
        assertThat(threads.all(other, two.id())).isEmpty();
        assertThat(threads.write(other, thread, "Me too")).isEqualTo(new ThreadService.NotNow());
        assertThat(threads.settle(other, thread)).isFalse();
        assertThat(threads.begin(other, two.id(), Subject.general(), "x", "y")).isEqualTo(new ThreadService.NotNow());
        var session = session(two);
        assertThat(sessions.session(other, session.id())).isEmpty();
        assertThat(sessions.keep(other, session.id(), "", "", session.version()))
                .isEqualTo(new SessionService.NotNow());
        assertThat(sessions.hold(other, session.id())).isFalse();
        assertThat(actions.all(other, two.id())).isEmpty();
        assertThat(actions.add(other, two.id(), Side.MENTEE, "x", Optional.empty()))
                .isFalse();
        assertThat(notes.keep(other, two.id(), "x", 0)).isEqualTo(new NoteService.Gone());
        assertThat(assignments.all(other, two.id())).isEmpty();
        assertThat(mentees.picture(other, two.id())).isEmpty();
        assertThat(ratings.rate(other, two.id(), SKILL, Axis.APPLICATION, 3, ""))
                .isEmpty();
    }

    @Test
    void longAndEmptyWordsAreRefused() {
        var two = pairs.active();
        assertThat(threads.begin(two.mentee(), two.id(), Subject.general(), "x", " "))
                .isEqualTo(new ThreadService.Empty());
        assertThat(threads.begin(two.mentee(), two.id(), Subject.general(), "x", "y".repeat(10_000)))
                .isEqualTo(new ThreadService.TooLong(6_000));
        assertThat(notes.keep(two.mentee(), two.id(), "y".repeat(10_000), 0)).isEqualTo(new NoteService.TooLong(6_000));
    }

    @Test
    void whoWritesAllDayIsAskedToWaitAndTheOtherIsNot() {
        var two = pairs.active();
        var begun = threads.begin(two.mentee(), two.id(), Subject.general(), "All day", "1");
        long thread = ((ThreadService.Kept) begun).thread();
        for (int words = 1; words < ThreadService.MOST_A_DAY; words++) {
            assertThat(threads.write(two.mentee(), thread, "more")).isInstanceOf(ThreadService.Kept.class);
        }
        assertThat(threads.write(two.mentee(), thread, "one more")).isEqualTo(new ThreadService.TooMany());
        assertThat(threads.begin(two.mentee(), two.id(), Subject.general(), "Another", "x"))
                .isEqualTo(new ThreadService.TooMany());
        assertThat(threads.write(two.mentor(), thread, "Slowly")).isInstanceOf(ThreadService.Kept.class);
        var other = pairs.active(two.mentor(), given.learner(), Map.of());
        assertThat(threads.begin(other.mentee(), other.id(), Subject.general(), "Mine", "x"))
                .isInstanceOf(ThreadService.Kept.class);
        clock.advance(Duration.ofHours(25));
        assertThat(threads.write(two.mentee(), thread, "A new day")).isInstanceOf(ThreadService.Kept.class);
    }

    @Test
    void whatLiesForFourWeeksLeavesTheListAndStandsApart() {
        var two = pairs.active();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        actions.add(two.mentee(), two.id(), Side.MENTEE, "Write the charter", Optional.empty());
        assignments.assign(two.mentor(), two.id(), new Task(Kind.LESSON, "delivery/change-control", "", today));
        clock.advance(Duration.ofDays(27));
        assertThat(waiting(two).on(Side.MENTEE)).hasSize(2);
        assertThat(actions.todo(two.mentor(), two.id()).older()).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(waiting(two).items()).isEmpty();
        assertThat(actions.todo(two.mentee(), two.id()).current()).isEmpty();
        assertThat(actions.todo(two.mentee(), two.id()).older())
                .extracting(ActionService.Action::what)
                .containsExactly("Write the charter");
        assertThat(assignments.open(two.mentee())).isEmpty();
        assertThat(assignments.all(two.mentee(), two.id())).allMatch(AssignmentService.Assignment::old);

        mentorships.pause(two.mentor(), two.id());
        mentorships.resume(two.mentor(), two.id());
        assertThat(waiting(two).on(Side.MENTEE))
                .as("after a pause it waits anew")
                .hasSize(2);
        assertThat(actions.todo(two.mentee(), two.id()).current()).hasSize(1);
        assertThat(assignments.open(two.mentee())).hasSize(1);
    }

    @Test
    void aPrivateNoteIsItsWritersAlone() {
        var two = pairs.active();
        notes.keep(two.mentor(), two.id(), "Shy in groups", 0);
        assertThat(notes.note(two.mentor(), two.id()).body()).isEqualTo("Shy in groups");
        assertThat(notes.note(two.mentee(), two.id()).body()).isEmpty();
    }

    @Test
    void aPrivateNoteIsNotOverwrittenByAnOlderWindow() {
        var two = pairs.active();
        var first = notes.keep(two.mentor(), two.id(), "Shy", 0);
        assertThat(first).isInstanceOf(NoteService.Saved.class);
        var note = ((NoteService.Saved) first).note();
        assertThat(notes.note(two.mentor(), two.id())).isEqualTo(note);
        assertThat(notes.keep(two.mentor(), two.id(), "Bold", 0)).isEqualTo(new NoteService.ChangedElsewhere(note));
        assertThat(notes.keep(two.mentor(), two.id(), "Bold", note.version())).isInstanceOf(NoteService.Saved.class);
    }

    @Test
    void ofTwoFirstNotesAtOnceOneIsKeptAndTheOtherIsTold() throws Exception {
        var two = pairs.active();
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var kept = Stream.of("Shy", "Bold")
                    .map(words -> both.submit(() -> {
                        start.await();
                        return notes.keep(two.mentor(), two.id(), words, 0);
                    }))
                    .toList();
            assertThat(List.of(kept.getFirst().get(), kept.getLast().get()))
                    .hasAtLeastOneElementOfType(NoteService.Saved.class)
                    .hasAtLeastOneElementOfType(NoteService.ChangedElsewhere.class);
        }
    }

    @Test
    void afterAFirstSessionThePairIsActiveAndEachIsAskedAlone() {
        var two = pairs.active();
        actions.add(two.mentor(), two.id(), Side.MENTEE, "Write the charter", Optional.empty());
        var session = session(two);
        assertThat(session.agenda()).contains("What became of: Write the charter");
        assertThat(sessions.hold(two.mentor(), session.id()))
                .as("it lies ahead")
                .isFalse();
        clock.advance(Duration.ofDays(8));
        assertThat(sessions.hold(two.mentor(), session.id())).isTrue();
        assertThat(mentorships.pair(two.mentee(), two.id()).orElseThrow().state())
                .isEqualTo(State.ACTIVE);
        assertThat(mentorships.say(two.mentee(), two.id(), new MentorshipService.Fit(false, "Too fast")))
                .isTrue();
        assertThat(mentorships.said(two.mentor(), two.id())).isEmpty();
        assertThat(mentorships.said(two.mentee(), two.id())).contains(new MentorshipService.Fit(false, "Too fast"));
        long action = actions.all(two.mentee(), two.id()).getFirst().id();
        assertThat(waiting(two).longestOn(Side.MENTEE).orElseThrow().words()).isEqualTo("Write the charter");
        actions.done(two.mentee(), action, true);
        assertThat(waiting(two).items()).isEmpty();
    }

    @Test
    void jointNotesAreNotOverwrittenUnseen() {
        var two = pairs.active();
        var session = session(two);
        assertThat(sessions.keep(two.mentee(), session.id(), "A", "mine", session.version()))
                .isInstanceOf(SessionService.Saved.class);
        assertThat(sessions.keep(two.mentor(), session.id(), "B", "theirs", session.version()))
                .isInstanceOf(SessionService.ChangedElsewhere.class);
    }

    @Test
    void aSessionWithNotesOrThatHasBegunIsNotCancelled() {
        var two = pairs.active();
        var noted = session(two);
        sessions.keep(two.mentee(), noted.id(), "A", "ours", noted.version());
        assertThat(sessions.cancel(two.mentor(), noted.id())).isEqualTo(new SessionService.HasNotes());
        var begun = session(two);
        clock.advance(Duration.ofDays(8));
        assertThat(sessions.cancel(two.mentor(), begun.id())).isEqualTo(new SessionService.HasBegun());
        sessions.hold(two.mentor(), begun.id());
        assertThat(sessions.cancel(two.mentor(), begun.id())).isEqualTo(new SessionService.Gone());
        assertThat(sessions.all(two.mentee(), two.id())).hasSize(2);
    }

    @Test
    void eitherSideSaysThatASessionDidNotHappenAndNothingWrittenIsLost() {
        var two = pairs.active();
        var noted = session(two);
        sessions.keep(two.mentee(), noted.id(), "A", "ours", noted.version());
        assertThat(sessions.miss(two.mentee(), noted.id(), true))
                .as("it lies ahead")
                .isFalse();
        clock.advance(Duration.ofDays(8));
        assertThat(sessions.miss(given.mentor(), noted.id(), true)).isFalse();
        assertThat(sessions.miss(two.mentee(), noted.id(), true)).isTrue();
        assertThat(sessions.session(two.mentor(), noted.id()).orElseThrow())
                .satisfies(one -> assertThat(one.missed()).isTrue())
                .satisfies(one -> assertThat(one.notes()).isEqualTo("ours"));
        assertThat(mentorships
                        .pair(two.mentee(), two.id())
                        .orElseThrow()
                        .mentorship()
                        .met())
                .isFalse();
        assertThat(sessions.cancel(two.mentor(), noted.id())).isEqualTo(new SessionService.HasNotes());
        assertThat(sessions.miss(two.mentor(), noted.id(), false)).isTrue();
        assertThat(sessions.miss(two.mentor(), noted.id(), true)).isTrue();
        assertThat(sessions.hold(two.mentor(), noted.id()))
                .as("they had met after all")
                .isTrue();
        assertThat(sessions.session(two.mentee(), noted.id()).orElseThrow().missed())
                .isFalse();
        assertThat(sessions.miss(two.mentor(), noted.id(), true)).as("held").isFalse();
    }

    @Test
    void oneThatDidNotHappenIsRemovedAndComesBackAsItWas() {
        var two = pairs.active();
        var session = session(two);
        clock.advance(Duration.ofDays(8));
        sessions.miss(two.mentee(), session.id(), true);
        var removed = sessions.cancel(two.mentor(), session.id());
        assertThat(sessions.all(two.mentee(), two.id())).isEmpty();
        assertThat(sessions.restore(two.mentor(), (SessionService.Cancelled) removed))
                .isTrue();
        assertThat(sessions.all(two.mentee(), two.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.missed()).isTrue())
                .satisfies(one -> assertThat(one.agenda()).isEqualTo(session.agenda()));
    }

    @Test
    void aSessionIsMovedAheadAndNeverBack() {
        var two = pairs.active();
        var session = session(two);
        var later = session.startsAt().plus(Duration.ofDays(3));
        assertThat(sessions.move(given.mentor(), session.id(), later)).isEqualTo(new SessionService.NotNow());
        assertThat(sessions.move(two.mentee(), session.id(), clock.instant().minusSeconds(60)))
                .isEqualTo(new SessionService.NotFit());
        var moved = ((SessionService.Saved) sessions.move(two.mentee(), session.id(), later)).session();
        assertThat(moved.startsAt()).isEqualTo(later);
        assertThat(moved.calendar())
                .isEqualTo(new SessionService.Mark(session.calendar().key(), 1));
        clock.advance(Duration.ofDays(20));
        sessions.miss(two.mentor(), session.id(), true);
        var again = (SessionService.Saved)
                sessions.move(two.mentor(), session.id(), clock.instant().plus(Duration.ofDays(2)));
        assertThat(again.session().missed()).as("it has a new day").isFalse();
    }

    @Test
    void aTaskStandsOnTheMenteesHomeUntilItIsDone() {
        var two = pairs.active();
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(5);
        var task = new Task(Kind.LESSON, "delivery/change-control", "Chapter two first", due);
        assertThat(assignments.assign(two.mentee(), two.id(), task)).isEqualTo(new AssignmentService.NotNow());
        assertThat(assignments.assign(two.mentor(), two.id(), task)).isEqualTo(new AssignmentService.Given());
        assertThat(assignments.assign(two.mentor(), two.id(), new Task(Kind.LESSON, "delivery/nothing", "", due)))
                .isEqualTo(new AssignmentService.NoSuchThing());
        assertThat(assignments.assign(
                        two.mentor(), two.id(), new Task(Kind.MOCK, "certifications/capm", "", due.minusDays(9))))
                .isEqualTo(new AssignmentService.NotADay());
        var open = assignments.open(two.mentee());
        assertThat(open).singleElement().satisfies(one -> assertThat(one.by()).isEqualTo(given.nameOf(two.mentor())));
        assertThat(assignments.done(two.mentor(), open.getFirst().id(), true)).isFalse();
        assertThat(assignments.done(two.mentee(), open.getFirst().id(), true)).isTrue();
        assertThat(assignments.open(two.mentee())).isEmpty();
    }

    @Test
    void ratingsStayHiddenUntilBothAreInAndStandSideBySideThen() {
        var two = pairs.active(Map.of(Scope.SKILLS, Sight.DETAIL));
        assertThat(ratings.rate(two.mentor(), two.id(), SKILL, Axis.APPLICATION, 2, "Saw the charter"))
                .containsInstanceOf(Rated.Kept.class);
        assertThat(marks(two, two.mentee(), Source.MENTOR)).isZero();
        skills.rate(two.mentee(), SKILL, Axis.APPLICATION, 4);
        assertThat(marks(two, two.mentee(), Source.MENTOR)).isOne();
        assertThat(marks(two, two.mentor(), Source.SELF)).isOne();

        skills.rate(two.mentee(), "skills/risk-management", Axis.APPLICATION, 1);
        var seen = mentees.picture(two.mentor(), two.id())
                .orElseThrow()
                .marks()
                .orElseThrow()
                .standing()
                .on("skills/risk-management", Axis.APPLICATION);
        assertThat(seen.own()).isEmpty();
        assertThat(seen.waiting()).isTrue();
    }

    @Test
    void withoutSightNobodyRates() {
        var two = pairs.active(Map.of(Scope.SKILLS, Sight.SUMMARY));
        assertThat(ratings.rate(two.mentor(), two.id(), SKILL, Axis.APPLICATION, 2, ""))
                .isEmpty();
    }

    @Test
    void afterTheEndNothingIsWrittenAnyMore() {
        var two = pairs.active();
        long thread =
                ((ThreadService.Kept) threads.begin(two.mentee(), two.id(), Subject.general(), "x", "y")).thread();
        mentorships.end(two.mentor(), two.id(), EndReason.NO_TIME);
        assertThat(threads.write(two.mentee(), thread, "still there?")).isEqualTo(new ThreadService.NotNow());
        assertThat(mentees.picture(two.mentor(), two.id())).isEmpty();
        assertThat(mentees.table(two.mentor())).isEmpty();
    }

    private long marks(TestPairs.Two two, org.milestone.account.AccountId viewer, Source source) {
        return mentees.picture(viewer, two.id())
                .orElseThrow()
                .marks()
                .orElseThrow()
                .standing()
                .on(SKILL, Axis.APPLICATION)
                .of(source)
                .size();
    }

    private Waiting waiting(TestPairs.Two two) {
        return Objects.requireNonNull(mentees.waiting(two.mentor()).get(two.id()));
    }

    private SessionService.Session session(TestPairs.Two two) {
        var planned = sessions.plan(two.mentor(), two.id(), clock.instant().plus(Duration.ofDays(7)), 45);
        return ((SessionService.Saved) planned).session();
    }
}
