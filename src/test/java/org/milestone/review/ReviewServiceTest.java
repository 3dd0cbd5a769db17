package org.milestone.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.Answering;
import org.milestone.practice.ResultService;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Response;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.review.domain.Rating;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ReviewServiceTest {
    private static final String LESSON = "discover/a-week-in-the-job";

    @Autowired
    Given given;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewSettingsService settings;

    @Autowired
    LessonService lessons;

    @Autowired
    SelfCheckService checks;

    @Autowired
    ResultService results;

    @Autowired
    AccountService accounts;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Test
    void theFlashCardsOfALessonComeInWhenItIsDone() {
        var learner = given.learner();
        assertThat(reviews.due(learner).kept()).isZero();
        lessons.markDone(learner, LESSON);
        int cards = library.catalog().lesson(LESSON).cards().size();
        assertThat(reviews.due(learner).today()).isEqualTo(cards);
        assertThat(reviews.due(learner).kept()).isEqualTo(cards);
        assertThat(reviews.next(learner))
                .hasValueSatisfying(prompt -> assertThat(prompt)
                        .isInstanceOfSatisfying(
                                Prompt.Flash.class,
                                flash -> assertThat(flash.lesson().id()).isEqualTo(LESSON)));
    }

    @Test
    void aMissedItemComesBackTheNextDay() {
        var learner = given.learner();
        var item = miss(learner);
        assertThat(reviews.due(learner).today()).isZero();
        assertThat(reviews.due(learner).next())
                .hasValueSatisfying(next -> assertThat(next.cards()).isEqualTo(1));
        clock.advance(Duration.ofDays(1));
        var prompt = (Prompt.Item) reviews.next(learner).orElseThrow();
        assertThat(prompt.question().id()).isEqualTo(item.id());
        var mark = reviews.answer(learner, prompt.card(), Answering.right(item)).orElseThrow();
        assertThat(mark.full()).isTrue();
        assertThat(reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD))
                .isEqualTo(new Rated.Kept(prompt.choices().get(2).due()));
        assertThat(reviews.due(learner).today()).isZero();
        assertThat(results.since(learner, 0, 10))
                .extracting(each -> each.kind())
                .containsExactly(Kind.SELF_CHECK, Kind.REVIEW);
    }

    @Test
    void whatIsRightTheFirstTimeNeverComesIn() {
        var learner = given.learner();
        checks.answer(learner, choice().id(), Answering.right(choice()));
        clock.advance(Duration.ofDays(2));
        assertThat(reviews.due(learner).kept()).isZero();
    }

    @Test
    void missingItAgainWhilePractisingCountsAsForgotten() {
        var learner = given.learner();
        var item = miss(learner);
        clock.advance(Duration.ofDays(1));
        var prompt = reviews.next(learner).orElseThrow();
        reviews.rate(learner, prompt.card(), prompt.turn(), Rating.EASY);
        var far = reviews.due(learner).next().orElseThrow().day();
        clock.advance(Duration.ofDays(2));
        checks.answer(learner, item.id(), wrong(item));
        var near = reviews.due(learner).next().orElseThrow().day();
        assertThat(near).isBefore(far);
    }

    @Test
    void theSameRatingTwiceCountsOnce() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        var prompt = reviews.next(learner).orElseThrow();
        var due = prompt.choices().get(2).due();
        assertThat(reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD))
                .isEqualTo(new Rated.Kept(due));
        assertThat(reviews.rate(learner, prompt.card(), prompt.turn(), Rating.AGAIN))
                .isEqualTo(new Rated.AlreadyRated(due));
        assertThat(reviews.due(learner).done()).isEqualTo(1);
    }

    @Test
    void twoWindowsRateOnce() throws Exception {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        var prompt = reviews.next(learner).orElseThrow();
        List<Callable<Rated>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD));
        }
        try (var windows = Executors.newFixedThreadPool(4)) {
            var rated = new ArrayList<Rated>();
            for (var future : windows.invokeAll(clicks)) {
                rated.add(future.get());
            }
            assertThat(rated).filteredOn(Rated.Kept.class::isInstance).hasSize(1);
        }
        assertThat(reviews.due(learner).done()).isEqualTo(1);
    }

    @Test
    void twoWindowsTakeInOnce() throws Exception {
        // Several newcomers at once: their first rows are neighbours in every index.
        var newcomers = Stream.generate(given::learner).limit(6).toList();
        for (var newcomer : newcomers) {
            lessons.markDone(newcomer, LESSON);
            miss(newcomer);
        }
        List<Callable<Due>> looks = newcomers.stream()
                .flatMap(newcomer -> Stream.<Callable<Due>>generate(() -> () -> reviews.due(newcomer))
                        .limit(3))
                .toList();
        try (var windows = Executors.newFixedThreadPool(8)) {
            for (var future : windows.invokeAll(looks)) {
                future.get();
            }
        }
        assertThat(newcomers)
                .allSatisfy(newcomer -> assertThat(reviews.due(newcomer).kept())
                        .isEqualTo(library.catalog().lesson(LESSON).cards().size() + 1));
    }

    @Test
    void theLastRatingCanBeTakenBack() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        var prompt = reviews.next(learner).orElseThrow();
        reviews.rate(learner, prompt.card(), prompt.turn(), Rating.AGAIN);
        var again = reviews.undo(learner).orElseThrow();
        assertThat(again.card()).isEqualTo(prompt.card());
        assertThat(again.turn()).isGreaterThan(prompt.turn());
        assertThat(reviews.due(learner).done()).isZero();
        assertThat(reviews.undo(learner)).isEmpty();
        // A window that still shows the card as it was before is told so.
        assertThat(reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD))
                .isInstanceOf(Rated.AlreadyRated.class);
        assertThat(reviews.rate(learner, again.card(), again.turn(), Rating.GOOD))
                .isInstanceOf(Rated.Kept.class);
        assertThat(reviews.due(learner).done()).isEqualTo(1);
    }

    @Test
    void theButtonsSayWhatHappens() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        for (var rating : Rating.values()) {
            var prompt = reviews.next(learner).orElseThrow();
            var choice = prompt.choices().get(rating.ordinal());
            assertThat(reviews.rate(learner, prompt.card(), prompt.turn(), rating))
                    .isEqualTo(new Rated.Kept(choice.due()));
        }
    }

    @Test
    void aDayBringsNoMoreThanItsLimit() {
        var learner = given.learner();
        library.catalog().lessons().keySet().stream().limit(8).forEach(lesson -> lessons.markDone(learner, lesson));
        settings.change(learner, 0.9, 5);
        var due = reviews.due(learner);
        assertThat(due.today()).isEqualTo(5);
        assertThat(due.waiting()).isEqualTo(due.kept() - 5);
        var prompt = reviews.next(learner).orElseThrow();
        reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD);
        assertThat(reviews.due(learner).today()).isEqualTo(4);
    }

    @Test
    void theCardsOfOthersAreNotThere() {
        var ana = given.learner();
        var ravi = given.learner();
        lessons.markDone(ana, LESSON);
        var prompt = reviews.next(ana).orElseThrow();
        assertThat(reviews.due(ravi).kept()).isZero();
        assertThat(reviews.rate(ravi, prompt.card(), prompt.turn(), Rating.GOOD))
                .isEqualTo(new Rated.NotThere());
        assertThat(reviews.answer(ravi, prompt.card(), new Response.Truth(true)))
                .isEmpty();
        assertThat(reviews.undo(ravi)).isEmpty();
        assertThat(reviews.due(ana).done()).isZero();
    }

    @Test
    void aDayIsTheLearnersOwnAcrossTheChangeOfClocks() {
        var learner = given.learner();
        accounts.changeProfile(learner, given.nameOf(learner), "Europe/Berlin");
        var berlin = ZoneId.of("Europe/Berlin");
        // The night the clocks go back is 25 hours long.
        var year = clock.instant().atZone(berlin).getYear() + 1;
        var night = LocalDate.of(year, 10, 31)
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
        clock.set(night.minusDays(1).atTime(23, 30).atZone(berlin).toInstant());
        lessons.markDone(learner, LESSON);
        var prompt = reviews.next(learner).orElseThrow();
        reviews.rate(learner, prompt.card(), prompt.turn(), Rating.AGAIN);
        int left = reviews.due(learner).today();
        assertThat(reviews.due(learner).next().orElseThrow().day()).isEqualTo(night);
        clock.advance(Duration.ofHours(1));
        assertThat(reviews.due(learner).today()).isEqualTo(left + 1);
        assertThat(reviews.due(learner).done()).isZero();
        // Going west, the day before begins once more: nothing breaks, nothing is asked twice.
        accounts.changeProfile(learner, given.nameOf(learner), "America/New_York");
        assertThat(reviews.due(learner).today()).isLessThanOrEqualTo(left + 1);
        reviews.next(learner)
                .ifPresent(west -> assertThat(reviews.rate(learner, west.card(), west.turn(), Rating.GOOD))
                        .isInstanceOf(Rated.Kept.class));
    }

    @Test
    void nothingIsPlannedAfterTheExamAndAllOfItComesBackWhenItIsOver() {
        var learner = given.learner();
        var exam = today().plusDays(20);
        assertThat(settings.aim(learner, new Goal("certifications/pmp", exam))).isTrue();
        lessons.markDone(learner, LESSON);
        while (reviews.next(learner).orElse(null) instanceof Prompt prompt) {
            assertThat(prompt.choices())
                    .allSatisfy(choice -> assertThat(choice.due()).isBeforeOrEqualTo(exam));
            reviews.rate(learner, prompt.card(), prompt.turn(), Rating.EASY);
        }
        clock.advance(Duration.ofDays(14));
        while (reviews.next(learner).orElse(null) instanceof Prompt prompt) {
            reviews.rate(learner, prompt.card(), prompt.turn(), Rating.EASY);
        }
        clock.advance(Duration.ofDays(6));
        assertThat(reviews.due(learner).today()).as("on the day of the exam").isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(reviews.due(learner).today()).as("the day after").isZero();
        assertThat(reviews.due(learner).next().orElseThrow().day()).isAfter(exam.plusDays(7));
    }

    @Test
    void anExamInThePastOrOfNoCertificationIsNoGoal() {
        var learner = given.learner();
        assertThat(settings.aim(learner, new Goal("certifications/pmp", today())))
                .isFalse();
        assertThat(settings.aim(learner, new Goal("certifications/nothing", today().plusDays(9))))
                .isFalse();
        assertThat(settings.aim(learner, new Goal("certifications/pmp", today().plusYears(3))))
                .isFalse();
        assertThat(settings.preferences(learner).goal()).isEmpty();
    }

    @Test
    void moreToRememberCostsMoreReviewsAndIsToldBefore() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        while (reviews.next(learner).orElse(null) instanceof Prompt prompt) {
            reviews.rate(learner, prompt.card(), prompt.turn(), Rating.GOOD);
        }
        var before = reviews.due(learner).next().orElseThrow().day();
        var load = settings.forecast(learner, 0.97, 40);
        assertThat(load.then().total()).isGreaterThan(load.now().total());
        assertThat(reviews.due(learner).next().orElseThrow().day())
                .as("nothing is applied yet")
                .isEqualTo(before);
        assertThat(settings.change(learner, 0.97, 40)).isTrue();
        assertThat(reviews.due(learner).next().orElseThrow().day()).isBefore(before);
        assertThat(settings.change(learner, 0.99, 40)).isFalse();
        assertThat(settings.change(learner, 0.9, 0)).isFalse();
    }

    private SingleChoice choice() {
        return library.catalog().questions().values().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .filter(Question::inUse)
                .findFirst()
                .orElseThrow();
    }

    private SingleChoice miss(AccountId learner) {
        var item = choice();
        assertThat(checks.answer(learner, item.id(), wrong(item)).orElseThrow().full())
                .isFalse();
        return item;
    }

    private static Response wrong(SingleChoice item) {
        for (int place = 0; place < item.options().size(); place++) {
            if (!item.options().get(place).right()) {
                return new Response.Choices(Set.of(place));
            }
        }
        throw new IllegalArgumentException("no wrong option");
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return now.atZone(java.time.ZoneOffset.UTC).toLocalDate();
    }
}
