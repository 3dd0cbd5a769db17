package org.milestone.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What somebody guessed before they saw what their answers show.
@Entity
@Table(name = "skill_guess")
@IdClass(GuessRow.Key.class)
class GuessRow {
    record Key(long accountId, String skillId) implements Serializable {}

    @Id
    private long accountId;

    @Id
    private String skillId;

    private @Nullable Integer guessed;
    private int shown;
    private int answers;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected GuessRow() {}

    String skillId() {
        return skillId;
    }

    OptionalInt guessed() {
        return guessed == null ? OptionalInt.empty() : OptionalInt.of(guessed);
    }

    int shown() {
        return shown;
    }

    int answers() {
        return answers;
    }

    Instant at() {
        return at;
    }

    long accountId() {
        return accountId;
    }
}
