package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.Catalogs;
import org.milestone.content.domain.Question;

class FiveQuestionsTest {

    @Test
    void theSameSeedDrawsTheSameItems() {
        var catalog = catalog(12, 3);
        assertThat(FiveQuestions.draw(catalog, 7)).isEqualTo(FiveQuestions.draw(catalog, 7));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> FiveQuestions.draw(catalog, seed))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    @Test
    void everyItemComesFromAnotherLessonWhileThereAreEnough() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(FiveQuestions.draw(catalog(6, 3), seed))
                    .hasSize(5)
                    .extracting(Question::lesson)
                    .doesNotHaveDuplicates();
        }
        assertThat(FiveQuestions.draw(catalog(2, 3), 1))
                .hasSize(5)
                .extracting(Question::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void itGoesFromEasyToLessEasy() {
        var drawn = FiveQuestions.draw(catalog(9, 3), 3);
        assertThat(drawn).extracting(Question::band).isSorted();
    }

    @Test
    void aSmallCatalogGivesWhatItHasAndRetiredItemsAreNeverAsked() {
        assertThat(FiveQuestions.draw(catalog(1, 3), 1)).hasSize(3);
        assertThat(FiveQuestions.draw(catalog(0, 0), 1)).isEmpty();
        var retired = Catalogs.of(Map.of("a", List.of("one")), Map.of(), Catalogs.single("a/one#x", 1, true));
        assertThat(FiveQuestions.draw(retired, 1)).isEmpty();
    }

    private static org.milestone.content.domain.Catalog catalog(int lessons, int items) {
        var names = IntStream.range(0, lessons).mapToObj(number -> "l" + number).toList();
        var questions = names.stream()
                .flatMap(name -> IntStream.range(0, items).mapToObj(number -> (Question)
                        Catalogs.single("a/" + name + "#q" + number, 1 + (number + name.length()) % 5, false)))
                .toArray(Question[]::new);
        return Catalogs.of(Map.of("a", names), Map.of(), questions);
    }
}
