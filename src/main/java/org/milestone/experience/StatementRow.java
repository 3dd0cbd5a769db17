package org.milestone.experience;

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
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.milestone.experience.EligibilityService.Statement;

/// Something a person states about themselves, with how it can be proven.
@Entity
@Table(name = "experience_statement")
class StatementRow {
    enum Kind {
        EDUCATION,
        TRAINING,
        CONDITION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;
    private String words;
    private @Nullable Integer hours;
    private LocalDate statedOn;
    private String proof;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StatementRow() {}

    StatementRow(long accountId, Kind kind, Statement statement, Instant changedAt) {
        this.accountId = accountId;
        this.kind = kind;
        this.subject = statement.subject();
        this.words = statement.words();
        this.hours = statement.hours().isPresent() ? statement.hours().getAsInt() : null;
        this.statedOn = statement.on();
        this.proof = statement.proof();
        this.changedAt = changedAt;
    }

    Kind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String words() {
        return words;
    }

    int hours() {
        return hours == null ? 0 : hours;
    }

    Statement statement() {
        return new Statement(
                Objects.requireNonNull(id),
                kind == Kind.TRAINING,
                subject,
                words,
                hours == null ? OptionalInt.empty() : OptionalInt.of(hours),
                statedOn,
                proof);
    }
}
