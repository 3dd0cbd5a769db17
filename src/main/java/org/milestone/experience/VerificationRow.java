package org.milestone.experience;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Shown;
import tools.jackson.databind.json.JsonMapper;

/// Somebody asked to confirm a project, and what they said.
@Entity
@Table(name = "experience_verification")
class VerificationRow {
    enum State {
        ASKED,
        CONFIRMED,
        CORRECTED,
        DECLINED,
        WITHDRAWN
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private long entryId;
    private String verifierName;
    private String verifierEmail;
    private @Nullable Long verifierId;
    private String relation;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String secretHash;

    private String shown;
    private String skills;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    private String words = "";
    private String ratings = "";
    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected VerificationRow() {}

    VerificationRow(AccountId account, long entryId, Contact contact, String secretHash, Shown shown, Instant at) {
        this.accountId = account.value();
        this.entryId = entryId;
        this.verifierName = contact.name();
        this.verifierEmail = contact.email();
        this.relation = contact.relation();
        this.secretHash = secretHash;
        this.shown = JSON.writeValueAsString(shown);
        this.skills = String.join(",", contact.skills());
        this.askedAt = at;
        this.expiresAt = at.plus(VerificationService.GOOD_FOR);
    }

    /// It is somebody with an account, who is asked without an address.
    void askOf(AccountId verifier) {
        verifierId = verifier.value();
    }

    void answer(State given, Reply reply, Instant at) {
        state = given;
        words = reply.words();
        ratings = reply.ratings().entrySet().stream()
                .map(rating -> rating.getKey() + "=" + rating.getValue())
                .collect(Collectors.joining(","));
        answeredAt = at;
    }

    void withdraw(Instant at) {
        state = State.WITHDRAWN;
        answeredAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Optional<AccountId> verifier() {
        return Optional.ofNullable(verifierId).map(AccountId::new);
    }

    long entryId() {
        return entryId;
    }

    State state() {
        return state;
    }

    Shown shown() {
        return JSON.readValue(shown, Shown.class);
    }

    Contact contact() {
        return new Contact(verifierName, verifierEmail, relation, skills());
    }

    private List<String> skills() {
        return Arrays.stream(skills.split(",")).filter(id -> !id.isEmpty()).toList();
    }

    String words() {
        return words;
    }

    Map<String, Integer> ratings() {
        var levels = new TreeMap<String, Integer>();
        for (var rating : ratings.split(",")) {
            var parts = rating.split("=", 2);
            if (parts.length == 2) {
                levels.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return levels;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
