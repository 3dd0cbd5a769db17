package org.milestone.experience;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.experience.domain.Activity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Something learned or given that renews certifications.
@Entity
@Table(name = "experience_activity")
class RenewalRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> COUNTS = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String title;
    private LocalDate doneOn;
    private BigDecimal amount;
    private String proof;
    private String counts;
    private @Nullable Instant removedAt;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected RenewalRow() {}

    RenewalRow(AccountId account, Activity activity, Instant at) {
        this.accountId = account.value();
        this.title = activity.title();
        this.doneOn = activity.on();
        this.amount = activity.amount();
        this.proof = activity.proof();
        this.counts = JSON.writeValueAsString(activity.counts());
        this.changedAt = at;
    }

    void remove(@Nullable Instant at) {
        removedAt = at;
    }

    boolean removed() {
        return removedAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Activity activity() {
        return new Activity(title, doneOn, amount, proof, JSON.readValue(counts, COUNTS));
    }
}
