package org.milestone.study;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The one private note of a person on a lesson.
@Entity
@Table(name = "study_note")
class NoteRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String lessonId;
    private String body;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected NoteRow() {}

    NoteRow(long accountId, String lessonId, String body, Instant updatedAt) {
        this.accountId = accountId;
        this.lessonId = lessonId;
        this.body = body;
        this.updatedAt = updatedAt;
    }

    void rewrite(String body, Instant at) {
        this.body = body;
        this.updatedAt = at;
    }

    LessonNote note(String lesson) {
        return new LessonNote(lesson, body, version, updatedAt);
    }

    String lessonId() {
        return lessonId;
    }

    long version() {
        return version;
    }
}
