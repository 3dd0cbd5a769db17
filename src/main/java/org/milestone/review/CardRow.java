package org.milestone.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.review.domain.Memory;

/// One thing a person wants to remember, and how well they do.
@Entity
@Table(name = "review_card")
class CardRow {

    enum Kind {
        ITEM,
        CARD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String ref;
    private String domain;
    private double stability;
    private double difficulty;
    private @Nullable LocalDate lastReview;
    private LocalDate due;
    private int reviews;
    private int lapses;
    private int turn;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected CardRow() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    long accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    String ref() {
        return ref;
    }

    String domain() {
        return domain;
    }

    int turn() {
        return turn;
    }

    Instant addedAt() {
        return addedAt;
    }

    Memory memory() {
        return new Memory(stability, difficulty, Optional.ofNullable(lastReview), due, reviews, lapses);
    }

    /// Takes over what a review made of the memory: the card's next turn begins.
    void remember(Memory memory) {
        stability = memory.stability();
        difficulty = memory.difficulty();
        lastReview = memory.lastReview().orElse(null);
        due = memory.due();
        reviews = memory.reviews();
        lapses = memory.lapses();
        turn++;
    }

    /// Another day to be asked on, without a review.
    void plan(LocalDate day) {
        due = day;
    }
}
