package org.milestone.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;

/// Two people, how far they are, and what they agreed.
@Entity
@Table(name = "mentoring_mentorship")
class MentorshipRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long mentorAccountId;
    private long menteeAccountId;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;

    @Enumerated(EnumType.STRING)
    private Side movedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason reason;

    private boolean mentorSigned;
    private boolean menteeSigned;
    private boolean met;
    private String question;
    private String goals;

    @Enumerated(EnumType.STRING)
    private Cadence cadence;

    private String channels;
    private LocalDate untilOn;
    private int draft;
    private Instant draftedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected MentorshipRow() {}

    MentorshipRow(AccountId mentor, AccountId mentee, Mentorship mentorship, String question, Agreement agreement) {
        this.mentorAccountId = mentor.value();
        this.menteeAccountId = mentee.value();
        this.question = question;
        this.createdAt = mentorship.since();
        move(mentorship);
        write(agreement, mentorship.since());
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    AccountId of(Side side) {
        return new AccountId(side == Side.MENTOR ? mentorAccountId : menteeAccountId);
    }

    Optional<Side> sideOf(AccountId account) {
        return account.value() == mentorAccountId
                ? Optional.of(Side.MENTOR)
                : account.value() == menteeAccountId ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    Mentorship mentorship() {
        var signed = EnumSet.noneOf(Side.class);
        if (mentorSigned) {
            signed.add(Side.MENTOR);
        }
        if (menteeSigned) {
            signed.add(Side.MENTEE);
        }
        return new Mentorship(state, since, movedBy, Optional.ofNullable(reason), signed, met);
    }

    final void move(Mentorship next) {
        state = next.state();
        since = next.since();
        movedBy = next.by();
        reason = next.reason().orElse(null);
        mentorSigned = next.signed().contains(Side.MENTOR);
        menteeSigned = next.signed().contains(Side.MENTEE);
        met = next.met();
        openKey = next.state().isOpen() ? mentorAccountId + "-" + menteeAccountId : null;
    }

    Agreement agreement() {
        return new Agreement(goals, cadence, Set.copyOf(Lists.read(channels, Channel::valueOf)), untilOn);
    }

    final void write(Agreement agreement, Instant now) {
        goals = agreement.goals();
        cadence = agreement.cadence();
        channels = Lists.text(agreement.channels().stream().sorted().toList());
        untilOn = agreement.until();
        draft++;
        draftedAt = now;
    }

    /// Grows with each change of the agreement: what was signed was this one.
    int draft() {
        return draft;
    }

    /// When that was.
    Instant draftedAt() {
        return draftedAt;
    }

    String question() {
        return question;
    }

    Instant createdAt() {
        return createdAt;
    }
}
