package org.milestone.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An adaptive test of a person: what was asked so far, and what is asked now.
@Entity
@Table(name = "readiness_diagnostic")
class DiagnosticRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// An item that was asked, and how it was answered. `difficulty` and `floor` are those it was
    /// chosen by.
    record Given(String question, String domain, double difficulty, double floor, boolean correct) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String subject;
    private @Nullable String asking;
    private String answers;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected DiagnosticRow() {}

    DiagnosticRow(long accountId, String subject, Instant at) {
        this.accountId = accountId;
        this.subject = subject;
        this.answers = "[]";
        this.startedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String subject() {
        return subject;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<String> asking() {
        return Optional.ofNullable(asking);
    }

    List<Given> answers() {
        return List.of(JSON.readValue(answers, Given[].class));
    }

    void ask(String question) {
        asking = question;
    }

    void add(Given given) {
        var all = new ArrayList<>(answers());
        all.add(given);
        answers = JSON.writeValueAsString(all);
        asking = null;
    }

    void end(Instant at) {
        asking = null;
        endedAt = at;
    }

    boolean over() {
        return endedAt != null;
    }
}
