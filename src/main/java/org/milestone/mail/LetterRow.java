package org.milestone.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A letter as it was written; it is posted by an SQL statement of [Outbox] and settled by
/// updates.
@Entity
@Table(name = "mail_letter")
class LetterRow {
    private static final int LONGEST_TEXT = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String recipient;
    private String subject;

    @Column(length = LONGEST_TEXT)
    private String html;

    @Column(length = LONGEST_TEXT)
    private String plain;

    private String messageId;
    private @Nullable String unsubscribe;

    @Column(length = LONGEST_TEXT)
    private @Nullable String calendar;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;
    private @Nullable String lastError;
    private Instant createdAt;
    private Instant nextAttempt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected LetterRow() {}

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String html() {
        return html;
    }

    String plain() {
        return plain;
    }

    String messageId() {
        return messageId;
    }

    Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribe);
    }

    Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    LetterState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }
}
