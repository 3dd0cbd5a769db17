package org.milestone.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Lesson;
import org.milestone.practice.PracticeService;
import org.milestone.practice.ResultService;
import org.milestone.practice.ResultService.Past;
import org.milestone.practice.domain.Conduct;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.readiness.domain.StudyPlan.Pending;
import org.milestone.readiness.domain.StudyPlan.Session;
import org.milestone.readiness.domain.StudyPlan.Wish;
import org.milestone.review.ReviewService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.study.LessonService;
import org.springframework.stereotype.Component;

/// What goes into a plan, and what of it is done.
@Component
class PlanMaking {
    private static final int MOCKS = 2;
    private static final int HISTORY = 500;

    private final Evidences evidences;
    private final Library library;
    private final Did did;
    private final AccountService accounts;
    private final Clock clock;

    PlanMaking(Evidences evidences, Library library, Did did, AccountService accounts, Clock clock) {
        this.evidences = evidences;
        this.library = library;
        this.did = did;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Where it is written what the person did.
    @Component
    record Did(LessonService lessons, PracticeService practice, ResultService results, ReviewService reviews) {}

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AccountId me) {
        return clock.instant().atZone(zone(me)).toLocalDate();
    }

    private ZoneId zone(AccountId me) {
        return accounts.profile(me).zone();
    }

    /// What is still to do from a day on; empty when there is no such exam or its day has come.
    Optional<Wish> wish(AccountId me, Wishes wishes, LocalDate from, LocalDate begun) {
        if (!wishes.exam().day().isAfter(from)) {
            return Optional.empty();
        }
        return evidences.blueprint(wishes.exam().certification()).map(blueprint -> {
            boolean sittable = did.practice
                    .exam(me, blueprint.certification())
                    .filter(exam -> exam.possible() > 0)
                    .isPresent();
            int left = (int) Math.max(0, MOCKS - mocks(me, blueprint.certification(), begun));
            return new Wish(
                    from,
                    wishes.exam().day(),
                    wishes.minutesAWeek(),
                    wishes.restDays(),
                    wishes.daysOff(),
                    pending(me, blueprint),
                    evidences.exam(blueprint).parts(),
                    sittable ? left : 0,
                    blueprint.minutes());
        });
    }

    private long mocks(AccountId me, String certification, LocalDate begun) {
        var zone = zone(me);
        return did.results.history(me, HISTORY).stream()
                .filter(past -> past.kind() == Conduct.Kind.MOCK
                        && past.source().equals(certification)
                        && !day(past, zone).isBefore(begun))
                .count();
    }

    private static LocalDate day(Past past, ZoneId zone) {
        return past.ended().atZone(zone).toLocalDate();
    }

    private List<Pending> pending(AccountId me, Blueprint blueprint) {
        var progress = did.lessons.progress(me);
        return library.catalog().lessonsFor(blueprint.certification()).stream()
                .filter(lesson -> !progress.isDone(lesson.id()))
                .map(lesson -> new Pending(lesson.id(), domain(lesson, blueprint), lesson.minutes()))
                .toList();
    }

    /// The domain most items behind a lesson belong to; empty where there are none.
    private String domain(Lesson lesson, Blueprint blueprint) {
        var key = Evidences.key(blueprint);
        return library.catalog().questions().values().stream()
                .filter(item -> item.lesson().equals(lesson.id()))
                .flatMap(item -> item.about().domains().stream())
                .filter(domain -> domain.startsWith(key + "/"))
                .map(domain -> key + "/" + domain.split("/")[1])
                .collect(Collectors.groupingBy(domain -> domain, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse("");
    }

    /// Whether a session of a plan is done: its lesson is done; a set was finished that day; that
    /// many mocks were finished since the plan was made; cards were reviewed that day.
    Predicate<Session> done(AccountId me, PlanRow row) {
        var zone = zone(me);
        var progress = did.lessons.progress(me);
        var history = did.results.history(me, HISTORY);
        var setDays = history.stream().map(past -> day(past, zone)).collect(Collectors.toSet());
        long mocks = mocks(me, row.wishes().exam().certification(), row.begunOn());
        var reviewDays = did.reviews.daysSince(me, row.begunOn());
        return session -> switch (session.kind()) {
            case LESSON -> progress.isDone(library.catalog().current(session.subject()));
            case DRILL, MIXED_SET -> setDays.contains(session.day());
            case MOCK -> mocks >= Integer.parseInt(session.subject());
            case REVIEW -> reviewDays.contains(session.day());
            case REST -> false;
        };
    }

    /// A session in words.
    String title(Session session) {
        var catalog = library.catalog();
        return switch (session.kind()) {
            case LESSON ->
                Optional.ofNullable(catalog.lessons().get(catalog.current(session.subject())))
                        .map(lesson -> "Read: " + lesson.title())
                        .orElse("Read a lesson");
            case DRILL -> "Drill: " + domainTitle(session.subject());
            case MIXED_SET -> "Mixed set";
            case REVIEW -> "Review";
            case MOCK -> "Mock exam " + session.subject();
            case REST -> "Rest";
        };
    }

    private String domainTitle(String domain) {
        return evidences.exams().stream()
                .flatMap(exam -> evidences.blueprint(exam.id()).stream())
                .flatMap(blueprint ->
                        Optional.ofNullable(evidences.names(blueprint).get(domain)).stream())
                .findFirst()
                .orElse(domain);
    }

    String examTitle(Goal goal) {
        return Optional.ofNullable(library.catalog().certifications().get(goal.certification()))
                .map(certification -> certification.shortName())
                .orElse(goal.certification());
    }
}
