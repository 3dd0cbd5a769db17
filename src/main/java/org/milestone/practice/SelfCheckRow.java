package org.milestone.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An answer to an item inside a lesson; only ever added. `response` is the answer as JSON.
@Entity
@Table(name = "practice_self_check")
class SelfCheckRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String questionId;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String lessonId;

    private String response;
    private boolean correct;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SelfCheckRow() {}

    SelfCheckRow(long accountId, String questionId, String lessonId, String response, boolean correct, Instant at) {
        this.accountId = accountId;
        this.questionId = questionId;
        this.lessonId = lessonId;
        this.response = response;
        this.correct = correct;
        this.at = at;
    }

    String questionId() {
        return questionId;
    }

    String response() {
        return response;
    }

    boolean correct() {
        return correct;
    }

    Instant at() {
        return at;
    }
}
