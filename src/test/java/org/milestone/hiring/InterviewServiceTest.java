package org.milestone.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.content.Library;
import org.milestone.content.domain.InterviewQuestion.Kind;
import org.milestone.hiring.domain.Rating;
import org.milestone.hiring.domain.Story;
import org.milestone.hiring.domain.Wish;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class InterviewServiceTest {
    private static final String QUESTION = "interviews/scope-grew";
    private static final Story STORY = new Story("A portal.", "Keep the date.", "I counted.", "We kept it.");

    @Autowired
    Given given;

    @Autowired
    InterviewService interviews;

    @Autowired
    HiringData data;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Test
    void anAnswerIsKeptForItsOwnerAlone() {
        var learner = given.learner();
        assertThat(interviews.save(learner, QUESTION, STORY, InterviewAnswer.NEW))
                .isInstanceOf(AnswerSaving.Saved.class);
        assertThat(interviews.answer(learner, QUESTION).orElseThrow().story()).isEqualTo(STORY);
        assertThat(interviews.answer(given.learner(), QUESTION)).isEmpty();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        var learner = given.learner();
        interviews.save(learner, QUESTION, STORY, InterviewAnswer.NEW);
        var other = interviews.save(learner, QUESTION, Story.EMPTY, InterviewAnswer.NEW);
        assertThat(other)
                .isInstanceOfSatisfying(
                        AnswerSaving.ChangedElsewhere.class,
                        changed -> assertThat(changed.answer().story()).isEqualTo(STORY));
    }

    @Test
    void whatIsTooLongOrAsksNothingIsNotKept() {
        var learner = given.learner();
        var longer = new Story("x".repeat(Story.LONGEST + 7), "", "", "");
        assertThat(interviews.save(learner, QUESTION, longer, InterviewAnswer.NEW))
                .isEqualTo(new AnswerSaving.TooLong(7));
        assertThat(interviews.save(learner, "interviews/nobody-asks", STORY, InterviewAnswer.NEW))
                .isEqualTo(new AnswerSaving.NoQuestion());
    }

    @Test
    void aWeakAnswerComesAgainAndIsDrawnFirst() {
        var learner = given.learner();
        assertThat(interviews.rate(learner, QUESTION, rating(1))).isInstanceOf(AnswerRating.Rated.class);
        assertThat(interviews.standing(learner).due()).isEmpty();
        clock.advance(Duration.ofDays(3));
        assertThat(interviews.standing(learner).due())
                .extracting(InterviewAnswer::question)
                .containsExactly(QUESTION);
        var wish = new Wish(Optional.of(Kind.BEHAVIOURAL), Optional.empty(), Optional.empty(), Wish.USUAL);
        assertThat(interviews.draw(learner, wish)).startsWith(QUESTION);
    }

    @Test
    void aRatingNamesEveryPoint() {
        var learner = given.learner();
        assertThat(interviews.rate(learner, QUESTION, new Rating(java.util.List.of(4))))
                .isEqualTo(new AnswerRating.Incomplete());
        assertThat(interviews.rate(learner, "interviews/nobody-asks", rating(4)))
                .isEqualTo(new AnswerRating.NoQuestion());
    }

    @Test
    void aSkillHasNoStoryUntilOneIsWritten() {
        var learner = given.learner();
        var skills = Objects.requireNonNull(
                        library.catalog().guide().interviews().get(QUESTION))
                .skills();
        assertThat(interviews.standing(learner).skillsWithoutStory()).containsAll(skills);
        interviews.save(learner, QUESTION, STORY, InterviewAnswer.NEW);
        assertThat(interviews.standing(learner).skillsWithoutStory()).doesNotContainAnyElementsOf(skills);
    }

    @Test
    void theExportHoldsWhatWasWritten() {
        var learner = given.learner();
        interviews.save(learner, QUESTION, STORY, InterviewAnswer.NEW);
        assertThat(data.exportOf(learner).interviewAnswers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.story()).isEqualTo(STORY));
    }

    private Rating rating(int each) {
        int points = Objects.requireNonNull(
                        library.catalog().guide().interviews().get(QUESTION))
                .strong()
                .size();
        return new Rating(Collections.nCopies(points, each));
    }
}
