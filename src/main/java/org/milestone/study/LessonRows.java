package org.milestone.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonRows extends Repository<LessonRow, Long> {

    List<LessonRow> findByAccountId(long account);

    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO study_lesson (account_id, lesson_id, opened_at) VALUES (:account, :lesson, :at)
                    ON DUPLICATE KEY UPDATE opened_at = :at""")
    void opened(long account, String lesson, Instant at);

    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO study_lesson (account_id, lesson_id, opened_at, done_at) VALUES (:account, :lesson, :at, :at)
                    ON DUPLICATE KEY UPDATE done_at = COALESCE(done_at, :at)""")
    void done(long account, String lesson, Instant at);

    @Modifying
    @Query("update LessonRow set doneAt = null where accountId = :account and lessonId in :lessons")
    void notDone(long account, List<String> lessons);

    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO study_lesson (account_id, lesson_id, opened_at, bookmarked_at)
                    VALUES (:account, :lesson, :now, :at)
                    ON DUPLICATE KEY UPDATE bookmarked_at = :at""")
    void bookmarked(long account, String lesson, Instant now, Instant at);

    @Modifying
    @Query("update LessonRow set bookmarkedAt = null where accountId = :account and lessonId in :lessons")
    void notBookmarked(long account, List<String> lessons);

    @Query("select max(openedAt) from LessonRow where accountId = :account and lessonId = :lesson")
    @Nullable
    Instant lastOpened(long account, String lesson);
}
