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
import org.milestone.review.domain.Rating;

/// A rating, with the memory as it was before; only ever added.
@Entity
@Table(name = "review_log")
class LogRow {

    /// Rated in review; missed while practising; a rating taken back.
    enum Source {
        REVIEW,
        PRACTICE,
        UNDO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private long cardId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private @Nullable Long undoes;
    private Instant at;
    private LocalDate reviewedOn;
    private int turn;
    private double stability;
    private double difficulty;
    private @Nullable LocalDate lastReview;
    private LocalDate due;
    private int reviews;
    private int lapses;

    @SuppressWarnings("NullAway.Init")
    protected LogRow() {}

    /// What is about to happen to a card, which still holds the memory before it.
    private LogRow(CardRow card, Source source, LocalDate day, Instant at) {
        this.accountId = card.accountId();
        this.cardId = card.id();
        this.source = source;
        this.at = at;
        this.reviewedOn = day;
        this.turn = card.turn() + 1;
        var before = card.memory();
        this.stability = before.stability();
        this.difficulty = before.difficulty();
        this.lastReview = before.lastReview().orElse(null);
        this.due = before.due();
        this.reviews = before.reviews();
        this.lapses = before.lapses();
    }

    static LogRow rated(CardRow card, Source source, Rating rating, LocalDate day, Instant at) {
        var row = new LogRow(card, source, day, at);
        row.rating = rating;
        return row;
    }

    static LogRow undone(CardRow card, LogRow taken, LocalDate day, Instant at) {
        var row = new LogRow(card, Source.UNDO, day, at);
        row.undoes = taken.id();
        return row;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long cardId() {
        return cardId;
    }

    int turn() {
        return turn;
    }

    Source source() {
        return source;
    }

    Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }

    Instant at() {
        return at;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    Memory before() {
        return new Memory(stability, difficulty, Optional.ofNullable(lastReview), due, reviews, lapses);
    }
}
