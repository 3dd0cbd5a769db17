package org.milestone.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A slot of an attempt, so that it can be read in one statement with its attempt; only its
/// columns are asked for, and [Answers] writes it.
@Entity
@Immutable
@Table(name = "practice_answer")
@IdClass(SlotRow.Key.class)
@SuppressWarnings({"UnusedVariable", "NullAway.Init"})
class SlotRow {
    record Key(long attemptId, int slot) implements Serializable {}

    @Id
    private long attemptId;

    @Id
    private int slot;

    private long sequence;
    private @Nullable String response;
    private @Nullable String certainty;
    private int seconds;
    private @Nullable LocalDateTime at;
    private boolean flagged;
    private String struck;
    private String highlights;
}
