package org.milestone.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.readiness.domain.StudyPlan.Planned;
import org.milestone.readiness.domain.StudyPlan.Session;
import org.milestone.review.ReviewSettingsService.Goal;
import tools.jackson.databind.json.JsonMapper;

/// The study plan of a person: what they wished, and the sessions as they were planned.
@Entity
@Table(name = "readiness_plan")
class PlanRow {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private long accountId;

    @Version
    private @Nullable Long version;

    private String certification;
    private LocalDate examOn;
    private int weeklyMinutes;
    private String restDays;
    private String daysOff;
    private LocalDate begunOn;
    private String sessions;
    private @Nullable String feedHash;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanRow() {}

    PlanRow(long accountId, Wishes wishes, LocalDate today, Planned plan, Instant at) {
        this.accountId = accountId;
        this.certification = wishes.exam().certification();
        this.examOn = wishes.exam().day();
        this.weeklyMinutes = wishes.minutesAWeek();
        this.restDays = text(wishes.restDays());
        this.daysOff = text(wishes.daysOff());
        this.begunOn = today;
        this.sessions = JSON.writeValueAsString(plan.sessions());
        this.changedAt = at;
    }

    void wish(Wishes wishes, LocalDate today, Planned plan, Instant at) {
        certification = wishes.exam().certification();
        examOn = wishes.exam().day();
        weeklyMinutes = wishes.minutesAWeek();
        restDays = text(wishes.restDays());
        daysOff = text(wishes.daysOff());
        begunOn = today;
        plan(plan.sessions(), at);
    }

    void plan(List<Session> planned, Instant at) {
        sessions = JSON.writeValueAsString(planned);
        changedAt = at;
    }

    Wishes wishes() {
        return new Wishes(
                new Goal(certification, examOn),
                weeklyMinutes,
                read(restDays, DayOfWeek::valueOf),
                read(daysOff, LocalDate::parse));
    }

    LocalDate begunOn() {
        return begunOn;
    }

    List<Session> sessions() {
        return List.of(JSON.readValue(sessions, Session[].class));
    }

    long accountId() {
        return accountId;
    }

    void feed(@Nullable String hash) {
        feedHash = hash;
    }

    boolean hasFeed() {
        return feedHash != null;
    }

    private static String text(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String text, Function<String, T> one) {
        return Arrays.stream(text.split(","))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> Stream.of(one.apply(word)))
                .collect(Collectors.toSet());
    }
}
