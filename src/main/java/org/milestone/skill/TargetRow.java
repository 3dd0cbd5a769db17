package org.milestone.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The role somebody works towards.
@Entity
@Table(name = "skill_target")
class TargetRow {
    @Id
    private long accountId;

    private String roleId;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TargetRow() {}

    String roleId() {
        return roleId;
    }

    Instant at() {
        return at;
    }

    long accountId() {
        return accountId;
    }
}
