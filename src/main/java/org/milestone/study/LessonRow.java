package org.milestone.study;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.study.domain.Progress.Visit;

/// A person and a lesson: opened, done, bookmarked. Written by upserts, so that two windows at once do not collide.
@Entity
@Table(name = "study_lesson")
class LessonRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String lessonId;
    private Instant openedAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant bookmarkedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonRow() {}

    String lessonId() {
        return lessonId;
    }

    Visit visit() {
        return new Visit(openedAt, Optional.ofNullable(doneAt), Optional.ofNullable(bookmarkedAt));
    }
}
