package org.milestone.readiness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Secrets;
import org.milestone.readiness.domain.StudyPlan;
import org.milestone.readiness.domain.StudyPlan.Hopeless;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.readiness.domain.StudyPlan.NotEnoughTime;
import org.milestone.readiness.domain.StudyPlan.Planned;
import org.milestone.readiness.domain.StudyPlan.Replanned;
import org.milestone.readiness.domain.StudyPlan.Session;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The study plan: dated sessions backwards from the day of an exam. The plan stays as it was made
/// until the person plans again; what is done is read from what they did.
@Service
public class PlanService {
    public static final int LEAST_MINUTES = 30;
    public static final int MOST_MINUTES = 60 * 60;
    private static final int MOST_DAYS_OFF = 200;

    /// What a plan is made of.
    ///
    /// @param minutesAWeek 30-3,600
    /// @param restDays     weekdays without study, at most six
    public record Wishes(Goal exam, int minutesAWeek, Set<DayOfWeek> restDays, Set<LocalDate> daysOff) {
        public Wishes {
            restDays = Set.copyOf(restDays);
            daysOff = Set.copyOf(daysOff);
        }
    }

    /// A session with a name to read, and whether it is done.
    public record Entry(Session session, String title, boolean done) {
        public LocalDate day() {
            return session.day();
        }

        /// Rest needs no mark.
        public boolean open() {
            return !done && session.kind() != Kind.REST;
        }
    }

    /// @param today  the person's day
    /// @param missed open sessions of days that are over
    /// @param feed   whether calendars can read it
    public record Plan(Wishes wishes, String exam, LocalDate today, List<Entry> entries, int missed, boolean feed) {
        public Plan {
            entries = List.copyOf(entries);
        }

        public List<Entry> on(LocalDate day) {
            return entries.stream().filter(entry -> entry.day().equals(day)).toList();
        }
    }

    /// What became of the wish for a plan.
    public sealed interface Made {}

    public record Done() implements Made {}

    /// Minutes needed and there are.
    public record TooLittle(NotEnoughTime time) implements Made {}

    /// There is no such exam, the day is not one of the next two years, or a number is beyond its
    /// limits.
    public record NotPossible() implements Made {}

    private final PlanRows rows;
    private final PlanMaking making;
    private final ReviewSettingsService goals;

    PlanService(PlanRows rows, PlanMaking making, ReviewSettingsService goals) {
        this.rows = rows;
        this.making = making;
        this.goals = goals;
    }

    /// The person's plan, if they have one.
    @Transactional
    public Optional<Plan> plan(AccountId me) {
        return rows.findById(me.value()).map(row -> view(me, row));
    }

    private Plan view(AccountId me, PlanRow row) {
        var today = making.today(me);
        var done = making.done(me, row);
        var entries = row.sessions().stream()
                .map(session -> new Entry(session, making.title(session), done.test(session)))
                .toList();
        int missed = (int) entries.stream()
                .filter(entry -> entry.day().isBefore(today) && entry.open())
                .count();
        return new Plan(row.wishes(), making.examTitle(row.wishes().exam()), today, entries, missed, row.hasFeed());
    }

    /// Makes a plan in the place of any before, and reviews for its exam from now on.
    @Transactional
    public Made make(AccountId me, Wishes wishes) {
        var today = making.today(me);
        if (!possible(wishes) || making.wish(me, wishes, today, today).isEmpty()) {
            return new NotPossible();
        }
        return switch (StudyPlan.of(making.wish(me, wishes, today, today).orElseThrow())) {
            case NotEnoughTime time -> new TooLittle(time);
            case Planned planned -> {
                if (!goals.aim(me, wishes.exam())) {
                    yield new NotPossible();
                }
                rows.findById(me.value())
                        .ifPresentOrElse(
                                row -> row.wish(wishes, today, planned, making.now()),
                                () -> rows.save(new PlanRow(me.value(), wishes, today, planned, making.now())));
                yield new Done();
            }
        };
    }

    private static boolean possible(Wishes wishes) {
        return wishes.minutesAWeek() >= LEAST_MINUTES
                && wishes.minutesAWeek() <= MOST_MINUTES
                && wishes.restDays().size() < DayOfWeek.values().length
                && wishes.daysOff().size() <= MOST_DAYS_OFF;
    }

    /// Plans again from today with what is left to do, in the mildest way that fits; says what
    /// changes. Empty when there is no plan, or its exam is over.
    @Transactional
    public Optional<StudyPlan.Replan> replan(AccountId me) {
        var today = making.today(me);
        return rows.findById(me.value())
                .filter(row -> row.wishes().exam().day().isAfter(today))
                .flatMap(row -> making.wish(me, row.wishes(), today, row.begunOn())
                        .map(wish -> {
                            var old = new Planned(row.sessions());
                            var again = StudyPlan.replan(old, wish);
                            if (again instanceof Replanned made) {
                                row.plan(kept(me, row, made.plan(), today), making.now());
                            } else if (!(again instanceof Hopeless)) {
                                throw new IllegalStateException("no such outcome: " + again);
                            }
                            return again;
                        }));
    }

    /// What was done before today stays in the plan; what was missed is planned anew.
    private List<Session> kept(AccountId me, PlanRow row, Planned plan, LocalDate today) {
        var done = making.done(me, row);
        var sessions = new ArrayList<>(row.sessions().stream()
                .filter(session -> session.day().isBefore(today) && done.test(session))
                .toList());
        sessions.addAll(plan.sessions());
        return sessions;
    }

    /// Throws the plan away; the goal of review stays.
    @Transactional
    public void drop(AccountId me) {
        rows.findById(me.value()).ifPresent(row -> rows.deleteById(row.accountId()));
    }

    /// Opens the plan to calendars: a new secret, shown this once; one given out before ends.
    /// Empty when there is no plan.
    @Transactional
    public Optional<String> openFeed(AccountId me) {
        return rows.findById(me.value()).map(row -> {
            var secret = Secrets.next();
            row.feed(Secrets.hash(secret));
            return secret;
        });
    }

    /// Calendars read it no longer.
    @Transactional
    public void closeFeed(AccountId me) {
        rows.findById(me.value()).ifPresent(row -> row.feed(null));
    }

    /// The plan behind a secret as a calendar reads it.
    @Transactional
    public Optional<String> calendar(String secret) {
        return rows.findByFeedHash(Secrets.hash(secret)).map(row -> {
            var plan = view(new AccountId(row.accountId()), row);
            return PlanCalendar.of(plan, making.now().truncatedTo(ChronoUnit.SECONDS));
        });
    }
}
