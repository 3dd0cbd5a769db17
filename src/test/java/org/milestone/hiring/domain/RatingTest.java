package org.milestone.hiring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.InterviewQuestion.Answer;
import org.milestone.content.domain.InterviewQuestion.Kind;
import org.milestone.content.domain.InterviewQuestion.Level;

class RatingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,2,3,2", "2,3,3,7", "4,4,3,30", "1,1,1,2", "4,4,4,30"})
    void theWeakerTheAnswerTheSoonerItComesAgain(int a, int b, int c, int days) {
        assertThat(new Rating(List.of(a, b, c)).dueAfter(NOW)).isEqualTo(NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void aRatingHasOneNumberForEachPoint() {
        assertThat(new Rating(List.of(1, 4)).fits(2)).isTrue();
        assertThat(new Rating(List.of(1, 4)).fits(3)).isFalse();
        assertThat(new Rating(List.of(0, 4)).fits(2)).isFalse();
        assertThat(new Rating(List.of()).fits(0)).isFalse();
    }

    @Test
    void aSetBeginsWithWhatIsDueAndThenWhatIsNew() {
        var all = Stream.of("a", "b", "c", "d").map(RatingTest::question).toList();
        var wish = new Wish(Optional.empty(), Optional.empty(), Optional.empty(), 3);
        for (int seed = 0; seed < 20; seed++) {
            var set = Draw.of(all, wish, Set.of("d"), Set.of("a", "d"), new Random(seed));
            assertThat(set).hasSize(3).startsWith("d").doesNotContain("a");
        }
    }

    @Test
    void onlyWhatFitsTheWishIsDrawn() {
        var wish = new Wish(Optional.of(Kind.CASE), Optional.empty(), Optional.empty(), 5);
        assertThat(Draw.of(List.of(question("a")), wish, Set.of(), Set.of(), new Random(1)))
                .isEmpty();
        var other = new Wish(Optional.of(Kind.TECHNICAL), Optional.of(Level.MID), Optional.of("roles/x"), 5);
        assertThat(Draw.of(List.of(question("a")), other, Set.of(), Set.of(), new Random(1)))
                .containsExactly("a");
    }

    private static InterviewQuestion question(String id) {
        return new InterviewQuestion(
                id,
                Kind.TECHNICAL,
                "?",
                List.of(Level.MID),
                List.of(),
                List.of("skills/x"),
                "",
                List.of("1", "2", "3"),
                new Answer(""),
                List.of(),
                List.of());
    }
}
