package org.milestone.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.content.Library;
import org.milestone.content.domain.Lesson;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class LessonServiceTest {
    private static final String LESSON = "discover/a-week-in-the-job";
    private static final String OTHER = "discover/roles-and-neighbours";

    @Autowired
    Given given;

    @Autowired
    LessonService lessons;

    @Autowired
    StudyData data;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Test
    void aLessonMarkedDoneStaysDoneSinceTheFirstTime() {
        var learner = given.learner();
        var first = clock.instant();
        assertThat(lessons.markDone(learner, LESSON)).isTrue();
        clock.advance(Duration.ofHours(1));
        lessons.markDone(learner, LESSON);
        assertThat(lessons.progress(learner).visit(LESSON).orElseThrow().done()).hasValue(first);
    }

    @Test
    void aMarkCanBeTakenBack() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        lessons.markNotDone(learner, LESSON);
        var progress = lessons.progress(learner);
        assertThat(progress.isDone(LESSON)).isFalse();
        assertThat(progress.visit(LESSON)).isPresent();
    }

    @Test
    void aLessonThatDoesNotExistCannotBeDone() {
        var learner = given.learner();
        assertThat(lessons.markDone(learner, "discover/no-such-lesson")).isFalse();
        lessons.open(learner, "discover/no-such-lesson");
        lessons.bookmark(learner, "discover/no-such-lesson", true);
        assertThat(lessons.progress(learner).begun()).isEmpty();
        assertThat(lessons.saveNote(learner, "discover/no-such-lesson", "text", LessonNote.NEW))
                .isEqualTo(new NoteSaving.NoLesson());
    }

    @Test
    void whatOneLearnerDoesNoOtherSees() {
        var ana = given.learner();
        var ravi = given.learner();
        lessons.markDone(ana, LESSON);
        lessons.bookmark(ana, LESSON, true);
        lessons.saveNote(ana, LESSON, "mine alone", LessonNote.NEW);
        assertThat(lessons.progress(ravi).visit(LESSON)).isEmpty();
        assertThat(lessons.note(ravi, LESSON)).isEmpty();
        assertThat(lessons.notes(ravi, 10)).isEmpty();
        lessons.markNotDone(ravi, LESSON);
        lessons.bookmark(ravi, LESSON, false);
        assertThat(lessons.progress(ana).isDone(LESSON)).isTrue();
        assertThat(lessons.progress(ana).bookmarks()).extracting(Lesson::id).containsExactly(LESSON);
    }

    @Test
    void oneGoesOnWhereOneLeftOff() {
        var learner = given.learner();
        lessons.open(learner, LESSON);
        clock.advance(Duration.ofMinutes(5));
        lessons.open(learner, OTHER);
        assertThat(lessons.progress(learner).goOn()).map(Lesson::id).hasValue(OTHER);
    }

    @Test
    void openingALessonAgainInOneSittingIsOneDeed() {
        var learner = given.learner();
        var since = clock.instant();
        lessons.open(learner, LESSON);
        clock.advance(Duration.ofMinutes(10));
        lessons.open(learner, LESSON);
        assertThat(lessons.activitySince(learner, since)).hasSize(1);
        clock.advance(Duration.ofMinutes(45));
        lessons.open(learner, LESSON);
        assertThat(lessons.activitySince(learner, since)).hasSize(2);
    }

    @Test
    void twoWindowsAtOnceDoNotCollide() throws Exception {
        var learner = given.learner();
        Callable<Boolean> done = () -> lessons.markDone(learner, LESSON);
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var result : pool.invokeAll(List.of(done, done, done, done, done, done, done, done))) {
                assertThat(result.get()).isTrue();
            }
        }
        assertThat(lessons.progress(learner).done()).isEqualTo(1);
    }

    @Test
    void aNoteIsKeptChangedAndRemoved() {
        var learner = given.learner();
        var saved = saved(lessons.saveNote(learner, LESSON, "first 😀 <script>", LessonNote.NEW));
        assertThat(lessons.note(learner, LESSON)).hasValue(saved);
        var changed = saved(lessons.saveNote(learner, LESSON, "second", saved.version()));
        assertThat(changed.body()).isEqualTo("second");
        assertThat(lessons.notes(learner, 10)).containsExactly(changed);
        assertThat(lessons.saveNote(learner, LESSON, "  ", changed.version())).isEqualTo(new NoteSaving.Removed());
        assertThat(lessons.note(learner, LESSON)).isEmpty();
    }

    @Test
    void aNoteChangedInAnotherWindowIsNotOverwritten() {
        var learner = given.learner();
        var seen = saved(lessons.saveNote(learner, LESSON, "seen by both", LessonNote.NEW));
        var there = saved(lessons.saveNote(learner, LESSON, "from the other window", seen.version()));
        assertThat(lessons.saveNote(learner, LESSON, "from this window", seen.version()))
                .isEqualTo(new NoteSaving.ChangedElsewhere(there));
        assertThat(lessons.note(learner, LESSON)).map(LessonNote::body).hasValue("from the other window");
    }

    @Test
    void aNoteThatIsTooLongChangesNothing() {
        var learner = given.learner();
        var kept = saved(lessons.saveNote(learner, LESSON, "x".repeat(LessonNote.LONGEST), LessonNote.NEW));
        assertThat(lessons.saveNote(learner, LESSON, "x".repeat(LessonNote.LONGEST + 7), kept.version()))
                .isEqualTo(new NoteSaving.TooLong(7));
        assertThat(lessons.note(learner, LESSON)).map(LessonNote::version).hasValue(kept.version());
    }

    @Test
    void theExportHoldsAllOfIt() {
        var learner = given.learner();
        lessons.markDone(learner, LESSON);
        lessons.saveNote(learner, LESSON, "mine", LessonNote.NEW);
        var export = data.exportOf(learner);
        assertThat(export.lessons()).containsOnlyKeys(LESSON);
        assertThat(export.lessons().values()).allMatch(visit -> visit.done().isPresent());
        assertThat(export.notes()).hasSize(1);
        assertThat(export.activity()).hasSize(1);
    }

    private static LessonNote saved(NoteSaving saving) {
        assertThat(saving).isInstanceOf(NoteSaving.Saved.class);
        return ((NoteSaving.Saved) saving).note();
    }
}
