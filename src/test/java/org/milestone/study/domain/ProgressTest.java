package org.milestone.study.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.Catalogs;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.study.domain.Progress.Visit;

class ProgressTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");

    private final Catalog catalog =
            Catalogs.of(new LinkedHashMap<>(Map.of("a", List.of("one", "two", "three"))), Map.of("old/two", "a/two"));

    @Test
    void whoHasDoneNothingStartsWithTheFirstLesson() {
        var progress = new Progress(catalog, Map.of());
        assertThat(progress.goOn()).map(Lesson::id).hasValue("a/one");
        assertThat(progress.done()).isZero();
        assertThat(progress.begun()).isEmpty();
    }

    @Test
    void onesPlaceIsTheLessonOpenedLastUntilItIsDone() {
        assertThat(new Progress(catalog, Map.of("a/one", opened(FRIDAY), "a/three", opened(MONDAY))).goOn())
                .map(Lesson::id)
                .hasValue("a/one");
        assertThat(new Progress(catalog, Map.of("a/one", done(FRIDAY), "a/three", opened(MONDAY))).goOn())
                .map(Lesson::id)
                .hasValue("a/two");
    }

    @Test
    void aRenamedLessonKeepsWhatWasDoneUnderItsOldName() {
        var progress = new Progress(catalog, Map.of("old/two", done(MONDAY), "a/two", opened(FRIDAY)));
        assertThat(progress.isDone("a/two")).isTrue();
        assertThat(progress.visit("a/two").orElseThrow().opened()).isEqualTo(FRIDAY);
        assertThat(progress.done(catalog.track("a"))).isEqualTo(1);
    }

    @Test
    void aLessonThatLeftTheCatalogCountsNowhereAndBreaksNothing() {
        var progress = new Progress(catalog, Map.of("gone/lesson", done(FRIDAY)));
        assertThat(progress.done()).isZero();
        assertThat(progress.goOn()).map(Lesson::id).hasValue("a/one");
    }

    @Test
    void whenEverythingIsDoneThereIsNothingToGoOnWith() {
        var progress =
                new Progress(catalog, Map.of("a/one", done(MONDAY), "a/two", done(TUESDAY), "a/three", done(FRIDAY)));
        assertThat(progress.goOn()).isEmpty();
        assertThat(progress.next(catalog.track("a"))).isEmpty();
        assertThat(progress.done(catalog.track("a"))).isEqualTo(3);
    }

    @Test
    void theNewestBookmarkComesFirst() {
        var progress = new Progress(
                catalog,
                Map.of(
                        "a/one", new Visit(MONDAY, Optional.empty(), Optional.of(MONDAY)),
                        "a/two", new Visit(MONDAY, Optional.empty(), Optional.of(FRIDAY)),
                        "a/three", opened(FRIDAY)));
        assertThat(progress.bookmarks()).extracting(Lesson::id).containsExactly("a/two", "a/one");
    }

    private static Visit opened(Instant at) {
        return new Visit(at, Optional.empty(), Optional.empty());
    }

    private static Visit done(Instant at) {
        return new Visit(at, Optional.of(at), Optional.empty());
    }
}
