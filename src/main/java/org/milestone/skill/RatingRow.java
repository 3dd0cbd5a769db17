package org.milestone.skill;

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
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Confidence;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;

/// One word on one skill and axis of a person; only withdrawing changes it.
@Entity
@Table(name = "skill_rating")
class RatingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long accountId;

    private String skillId;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String witness;
    private @Nullable Long mentorAccountId;
    private int level;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence confidence;

    private String rationale;
    private String evidence;
    private String wording;
    private Instant at;
    private @Nullable Instant until;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected RatingRow() {}

    RatingRow(long accountId, Rating rating) {
        this.accountId = accountId;
        this.skillId = rating.skill();
        this.axis = rating.axis();
        this.source = rating.source();
        boolean mentor = rating.source() == Source.MENTOR;
        this.witness = mentor ? "" : rating.witness();
        this.mentorAccountId = mentor ? Long.valueOf(rating.witness()) : null;
        this.level = rating.level();
        this.confidence = rating.confidence().orElse(null);
        this.rationale = rating.rationale();
        this.evidence = rating.evidence().stream().map(Evidence::text).collect(Collectors.joining("\n"));
        this.wording = rating.wording();
        this.at = rating.at();
        this.until = rating.until().orElse(null);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Axis axis() {
        return axis;
    }

    Source source() {
        return source;
    }

    Instant at() {
        return at;
    }

    /// The rating with the ids in use today.
    Rating rating(UnaryOperator<String> current) {
        return new Rating(
                id(),
                current.apply(skillId),
                axis,
                source,
                mentorAccountId == null ? witness : String.valueOf(mentorAccountId),
                level,
                Optional.ofNullable(confidence),
                rationale,
                pieces(),
                wording,
                at,
                Optional.ofNullable(until));
    }

    private List<Evidence> pieces() {
        return Arrays.stream(evidence.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(Evidence::new)
                .toList();
    }
}
