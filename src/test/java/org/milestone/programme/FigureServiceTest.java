package org.milestone.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.Counting;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.TestPairs;
import org.milestone.programme.domain.Band;
import org.milestone.programme.domain.Figure;
import org.milestone.programme.domain.Part;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class FigureServiceTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    FigureService figures;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    Counting counting;

    @Autowired
    LessonService lessons;

    @Autowired
    SessionService sessions;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    TestProgrammes test;

    @Autowired
    TestPairs pairs;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Test
    void onlyALeadReadsThem() {
        var programme = test.led();
        var mentees = mentees(programme, 5);
        var mentor = test.in(programme, Part.MENTOR);
        assertThat(figures.numbers(mentees.getFirst(), programme.id())).isEmpty();
        assertThat(figures.numbers(mentor, programme.id())).isEmpty();
        assertThat(figures.numbers(given.administrator(), programme.id())).isEmpty();
        assertThat(counting.counted(mentees.getFirst(), 9))
                .as("nothing was read")
                .isEmpty();
        assertThat(figures.numbers(programme.lead(), programme.id())).isPresent();
        programmes.end(programme.lead(), programme.id());
        assertThat(figures.numbers(programme.lead(), programme.id()))
                .as("nor a lead of one that ended")
                .isEmpty();
    }

    @Test
    void ofFourPeopleNothingIsReadAndTheFifthChangesThat() {
        var programme = test.led();
        var mentees = mentees(programme, 4);
        test.in(programme, Part.MENTOR);
        var four = figures.numbers(programme.lead(), programme.id()).orElseThrow();
        assertThat(four.mentees()).isEmpty();
        assertThat(four.weeks()).isEmpty();
        assertThat(counting.counted(mentees.getFirst(), 9)).isEmpty();
        test.in(programme, Part.MENTEE);
        var five = figures.numbers(programme.lead(), programme.id()).orElseThrow();
        assertThat(five.mentees()).hasValue(5);
        assertThat(five.weeks()).singleElement().satisfies(week -> {
            assertThat(week.people()).isEqualTo(5);
            assertThat(week.bands()).as("too few to tell apart").isEmpty();
        });
    }

    @Test
    void whoWasCountedCanReadIt() {
        var programme = test.led();
        var mentee = mentees(programme, 5).getFirst();
        figures.numbers(programme.lead(), programme.id());
        figures.numbers(programme.lead(), programme.id());
        assertThat(counting.counted(mentee, 9)).singleElement().satisfies(counted -> {
            assertThat(counted.title()).isEqualTo("Autumn group");
            assertThat(counted.viewer()).hasValue(given.nameOf(programme.lead()));
        });
    }

    @Test
    void whatAWeekShowsStandsUntilTheNext() {
        var programme = test.led();
        var mentees = mentees(programme, 12);
        mentees.forEach(this::study);
        clock.advance(WEEK);
        var before = week(programme);
        assertThat(before.people()).isEqualTo(12);
        assertThat(before.bands().get(Figure.STUDIED)).isEqualTo(new Band(5, 12, 12));
        assertThat(before.bands().get(Figure.PASSED)).isEqualTo(new Band(0, 7, 12));
        programmes.leave(mentees.getFirst(), programme.id());
        mentees(programme, 2);
        assertThat(week(programme)).isEqualTo(before);
        clock.advance(WEEK);
        var after = week(programme);
        assertThat(after.people()).as("without whoever left").isEqualTo(13);
        assertThat(Optional.ofNullable(after.bands().get(Figure.STUDIED)))
                .hasValueSatisfying(band -> assertThat(band.isLow()).isTrue());
        assertThat(figures.numbers(programme.lead(), programme.id())
                        .orElseThrow()
                        .weeks())
                .containsExactly(after, before);
        assertThat(counting.counted(mentees.getFirst(), 9)).hasSize(1);
    }

    @Test
    void nothingChangesWhereNothingChanged() {
        var programme = test.led();
        var mentees = mentees(programme, 14);
        mentees.subList(0, 7).forEach(this::aim);
        var bands = new ArrayList<Band>();
        for (int round = 0; round < 3; round++) {
            bands.add(week(programme).bands().get(Figure.MET));
            clock.advance(WEEK);
        }
        assertThat(figures.numbers(programme.lead(), programme.id())
                        .orElseThrow()
                        .weeks())
                .hasSize(4);
        assertThat(bands).containsOnly(bands.getFirst());
    }

    @Test
    void meetingAMentorCounts() {
        var programme = test.led();
        var mentees = mentees(programme, 12);
        mentees.forEach(this::aim);
        assertThat(week(programme).bands().get(Figure.MET)).isEqualTo(new Band(5, 12, 12));
    }

    /// Holds a session with a mentor of their own.
    private void aim(AccountId mentee) {
        var two = pairs.together(pairs.mentor(3), mentee);
        var planned = sessions.plan(two.mentor(), two.id(), clock.instant().plusSeconds(60), 30);
        clock.advance(Duration.ofMinutes(90));
        sessions.hold(two.mentor(), ((SessionService.Saved) planned).session().id());
    }

    private void study(AccountId who) {
        lessons.open(who, "discover/a-week-in-the-job");
    }

    private FigureService.Week week(TestProgrammes.Led programme) {
        return figures.numbers(programme.lead(), programme.id())
                .orElseThrow()
                .weeks()
                .getFirst();
    }

    private List<AccountId> mentees(TestProgrammes.Led programme, int count) {
        var all = new ArrayList<AccountId>();
        for (int number = 0; number < count; number++) {
            all.add(test.in(programme, Part.MENTEE));
        }
        return all;
    }
}
