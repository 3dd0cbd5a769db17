package org.milestone.career;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The secret under which calendars read a person's days, as a hash.
@Entity
@Table(name = "career_feed")
class FeedRow {
    @Id
    private long accountId;

    @SuppressWarnings("UnusedVariable") // asked for by queries only
    private String secretHash;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedRow() {}

    long accountId() {
        return accountId;
    }

    Instant openedAt() {
        return openedAt;
    }
}
