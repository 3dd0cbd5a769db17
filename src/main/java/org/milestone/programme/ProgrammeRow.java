package org.milestone.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.programme.domain.Outline;

/// A programme; locked while people come and go, so that it is never without a lead.
@Entity
@Table(name = "programme_programme")
class ProgrammeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private String purpose;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String secret;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks at the table
    private Instant createdAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeRow() {}

    ProgrammeRow(Outline outline, String secret, Instant now) {
        this.secret = secret;
        this.createdAt = now;
        write(outline);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    Outline outline() {
        return new Outline(name, purpose, fromOn, untilOn);
    }

    final void write(Outline outline) {
        name = outline.name();
        purpose = outline.purpose();
        fromOn = outline.from();
        untilOn = outline.until();
    }

    /// Nobody reads it: chances drawn from it stay unknown.
    String secret() {
        return secret;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean isOpen() {
        return endedAt == null;
    }
}
