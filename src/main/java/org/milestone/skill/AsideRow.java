package org.milestone.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/// A skill somebody does not want to be asked about.
@Entity
@Table(name = "skill_aside")
@IdClass(AsideRow.Key.class)
class AsideRow {
    record Key(long accountId, String skillId) implements Serializable {}

    @Id
    private long accountId;

    @Id
    private String skillId;

    private String reason;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AsideRow() {}

    String skillId() {
        return skillId;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    long accountId() {
        return accountId;
    }
}
