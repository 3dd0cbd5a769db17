package org.milestone.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.practice.DisputeService.Dispute;
import org.milestone.practice.DisputeService.State;

/// What one person holds against one version of an item.
@Entity
@Table(name = "practice_dispute")
class DisputeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String questionId;
    private String item;
    private String text = "";
    private Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String reply = "";
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected DisputeRow() {}

    DisputeRow(long accountId, String questionId, String item) {
        this.accountId = accountId;
        this.questionId = questionId;
        this.item = item;
    }

    void say(String words, Instant now) {
        text = words;
        at = now;
    }

    void settle(State outcome, String words, Instant now) {
        state = outcome;
        reply = words;
        settledAt = now;
    }

    Dispute dispute() {
        return new Dispute(
                id == null ? 0 : id, questionId, item, text, at, state, reply, Optional.ofNullable(settledAt));
    }
}
