package org.milestone.career;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;

/// What a person told their plan.
@Entity
@Table(name = "career_plan")
class AimRow {
    @Id
    private long accountId;

    @Version
    private @Nullable Long version;

    private String todaysRole;
    private LocalDate inRoleSince;

    @Enumerated(EnumType.STRING)
    private Education education;

    private String target;
    private String certifications;
    private double weeklyHours;
    private boolean noStepDown;
    private @Nullable Integer budget;
    private String path;
    private long seed;
    private boolean dropped;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected AimRow() {}

    @SuppressWarnings("NullAway.Init") // `aim` sets the rest
    AimRow(long accountId, long seed, Aim aim, Instant at) {
        this.accountId = accountId;
        this.seed = seed;
        aim(aim, at);
    }

    final void aim(Aim aim, Instant at) {
        todaysRole = aim.role();
        inRoleSince = aim.since();
        education = aim.education();
        wish(aim.wish(), at);
    }

    final void wish(Wish wish, Instant at) {
        target = wish.target();
        certifications = String.join(",", wish.certifications());
        weeklyHours = wish.hoursAWeek();
        noStepDown = wish.noStepDown();
        budget = wish.budget().orElse(null);
        path = String.join(",", wish.path());
        dropped = false;
        changedAt = at;
    }

    /// What was told, under the ids of today.
    Aim aim(UnaryOperator<String> current) {
        return new Aim(
                current.apply(todaysRole),
                inRoleSince,
                education,
                new Wish(
                        current.apply(target),
                        read(certifications, current),
                        weeklyHours,
                        noStepDown,
                        Optional.ofNullable(budget),
                        read(path, current)));
    }

    private static List<String> read(String text, UnaryOperator<String> current) {
        return Arrays.stream(text.split(","))
                .filter(id -> !id.isEmpty())
                .map(current)
                .toList();
    }

    long seed() {
        return seed;
    }

    boolean isDropped() {
        return dropped;
    }

    void drop(boolean gone) {
        dropped = gone;
    }
}
