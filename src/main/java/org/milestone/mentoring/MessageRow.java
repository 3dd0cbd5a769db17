package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;

/// One word in a thread; never changed.
@Entity
@Table(name = "mentoring_message")
class MessageRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // for order
    private @Nullable Long id;

    private long threadId;
    private long accountId;
    private String body;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageRow() {}

    MessageRow(long thread, AccountId writer, String body, Instant now) {
        this.threadId = thread;
        this.accountId = writer.value();
        this.body = body;
        this.writtenAt = now;
    }

    long thread() {
        return threadId;
    }

    AccountId writer() {
        return new AccountId(accountId);
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
