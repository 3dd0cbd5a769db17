package org.milestone.career;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.career.CheckIn.State;
import org.milestone.career.domain.Wish;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goals, the check-in of each week, and what is done about a week that was missed.
@Service
public class GoalService {
    public static final int MOST_OPEN = 12;
    private static final int WEEKS = 26;
    private static final int WEEK = 7;
    private static final double SMALLER = 0.75;

    /// Where a person stands with goals and check-ins.
    ///
    /// @param open     by their day
    /// @param closed   done or left, the latest day first
    /// @param thisWeek the check-in of this week, when it was made
    /// @param missed   the Monday of last week, when nothing was said of it and there was
    /// something to say
    public record Outlook(
            LocalDate today,
            List<Goal> open,
            List<Goal> closed,
            Optional<CheckIn> thisWeek,
            Optional<LocalDate> missed,
            List<CheckIn> weeks) {
        public Outlook {
            open = List.copyOf(open);
            closed = List.copyOf(closed);
            weeks = List.copyOf(weeks);
        }

        /// Whether it is time to say how the week went: from Friday on, or when last week went by
        /// without a word. Whoever has neither goals nor check-ins is left in peace.
        public boolean asksForCheckIn() {
            boolean late = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
            return follows() && thisWeek.isEmpty() && (late || missed.isPresent());
        }

        /// Whether they follow goals here, or have checked in before.
        boolean follows() {
            return !open.isEmpty() || !weeks.isEmpty();
        }

        /// The Monday of this week.
        public LocalDate week() {
            return monday(today);
        }
    }

    /// What became of a goal that was to be kept.
    public sealed interface Kept {}

    public record Saved(Goal goal) implements Kept {}

    /// Something is missing or too long, or the day is over.
    public record NotFit() implements Kept {}

    /// There are as many open ones as anybody can follow.
    public record Enough() implements Kept {}

    public record Gone() implements Kept {}

    /// What a removed goal was, to bring it back.
    public record Removed(Goal goal) {}

    /// A check-in that was kept, and the plan after it, where it moved something.
    public record CheckedIn(CheckIn checkIn, Optional<CareerPlan> plan) {}

    /// What was done about a missed week, to take it back.
    public record Eased(LocalDate week, State how, List<Long> moved, Optional<Double> hoursBefore) {
        public Eased {
            moved = List.copyOf(moved);
        }
    }

    private final GoalRows goals;
    private final CheckInRows checkIns;
    private final PlanningService plans;
    private final AimRows aims;
    private final Situations situations;

    GoalService(GoalRows goals, CheckInRows checkIns, PlanningService plans, AimRows aims, Situations situations) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.plans = plans;
        this.aims = aims;
        this.situations = situations;
    }

    @Transactional
    public Outlook outlook(AccountId me) {
        var today = situations.today(me);
        var all = goals.findByAccountIdOrderByDueOn(me.value()).stream()
                .map(row -> row.goal(today))
                .toList();
        var weeks = checkIns.findByAccountIdOrderByWeekDesc(me.value(), Limit.of(WEEKS)).stream()
                .map(CheckInRow::checkIn)
                .toList();
        return new Outlook(
                today,
                all.stream().filter(goal -> goal.state() == Goal.State.OPEN).toList(),
                all.reversed().stream()
                        .filter(goal -> goal.state() != Goal.State.OPEN)
                        .toList(),
                weeks.stream().filter(week -> week.week().equals(monday(today))).findFirst(),
                missed(me, today, weeks),
                weeks);
    }

    private Optional<LocalDate> missed(AccountId me, LocalDate today, List<CheckIn> weeks) {
        var last = monday(today).minusDays(WEEK);
        boolean said = weeks.stream().anyMatch(week -> !week.week().isBefore(last));
        boolean began = weeks.stream().anyMatch(week -> week.week().isBefore(last))
                || goals.findByAccountIdAndStateOrderByDueOn(me.value(), Goal.State.OPEN).stream()
                        .anyMatch(goal -> goal.madeAt().isBefore(situations.startOf(me, last)));
        return !said && began ? Optional.of(last) : Optional.empty();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Writes a new goal down.
    @Transactional
    public Kept add(AccountId me, Goal.Draft draft) {
        var today = situations.today(me);
        if (!draft.fits() || draft.due().isBefore(today)) {
            return new NotFit();
        }
        if (goals.findByAccountIdAndStateOrderByDueOn(me.value(), Goal.State.OPEN)
                        .size()
                >= MOST_OPEN) {
            return new Enough();
        }
        var row = goals.saveAndFlush(new GoalRow(me.value(), draft, now()));
        return new Saved(row.goal(today));
    }

    /// Changes what is written on the card.
    @Transactional
    public Kept change(AccountId me, long goal, Goal.Draft draft) {
        if (!draft.fits()) {
            return new NotFit();
        }
        return goals.findByIdAndAccountId(goal, me.value())
                .<Kept>map(row -> {
                    row.write(draft);
                    return new Saved(row.goal(situations.today(me)));
                })
                .orElseGet(Gone::new);
    }

    /// Done, left on purpose, or open again; false when there is no such goal.
    @Transactional
    public boolean turn(AccountId me, long goal, Goal.State state) {
        var row = goals.findByIdAndAccountId(goal, me.value());
        row.ifPresent(there -> there.turn(state, now()));
        return row.isPresent();
    }

    /// Takes a goal away; what it was comes back, for [#restore].
    @Transactional
    public Optional<Removed> remove(AccountId me, long goal) {
        return goals.findByIdAndAccountId(goal, me.value()).map(row -> {
            goals.delete(row);
            return new Removed(row.goal(situations.today(me)));
        });
    }

    /// Brings a removed goal back as it was.
    @Transactional
    public Goal restore(AccountId me, Removed removed) {
        var row = new GoalRow(me.value(), removed.goal().draft(), now());
        row.turn(removed.goal().state(), now());
        return goals.saveAndFlush(row).goal(situations.today(me));
    }

    /// Says how a week went, this one or the last; said again, it stands in the place of what was
    /// said before. The plan is computed again. Empty when nothing is said, too much, or of
    /// another week.
    @Transactional
    public Optional<CheckedIn> checkIn(AccountId me, CheckIn said) {
        var week = monday(situations.today(me));
        if (!said.fits() || said.state() != State.DONE) {
            return Optional.empty();
        }
        if (!said.week().equals(week) && !said.week().equals(week.minusDays(WEEK))) {
            return Optional.empty();
        }
        keep(me, said);
        return Optional.of(new CheckedIn(
                said,
                plans.again(me) instanceof PlanningService.Done(var plan) ? Optional.of(plan) : Optional.empty()));
    }

    private void keep(AccountId me, CheckIn said) {
        var planned = hoursAWeek(me);
        var row = checkIns.findByAccountIdAndWeek(me.value(), said.week());
        if (row.isPresent()) {
            row.get().write(said, planned, now());
        } else {
            checkIns.saveAndFlush(new CheckInRow(me.value(), said, planned, now()));
        }
    }

    private Optional<Double> hoursAWeek(AccountId me) {
        return aims.findByAccountId(me.value())
                .filter(row -> !row.isDropped())
                .map(row -> row.aim(id -> id).wish().hoursAWeek());
    }

    /// Deals with the week that was missed: all open goals a week later, fewer hours from now on,
    /// or nothing but a mark. Empty when no week was missed.
    @Transactional
    public Optional<Eased> ease(AccountId me, State how) {
        if (how == State.DONE) {
            return Optional.empty();
        }
        return outlook(me).missed().map(week -> {
            var moved = new ArrayList<Long>();
            if (how == State.SHIFTED) {
                for (var row : goals.findByAccountIdAndStateOrderByDueOn(me.value(), Goal.State.OPEN)) {
                    row.move(WEEK);
                    moved.add(row.id());
                }
            }
            var before = how == State.SHRUNK ? hoursAWeek(me) : Optional.<Double>empty();
            before.ifPresent(hours -> plans.hours(me, Math.max(Wish.LEAST_HOURS, halves(hours * SMALLER))));
            keep(me, new CheckIn(week, how, "", "", "", Optional.empty(), Optional.empty(), false));
            return new Eased(week, how, moved, before);
        });
    }

    private static double halves(double hours) {
        return Math.round(hours * 2) / 2.0;
    }

    /// Takes back what was done about a missed week.
    @Transactional
    public void undo(AccountId me, Eased eased) {
        checkIns.findByAccountIdAndWeek(me.value(), eased.week()).ifPresent(checkIns::delete);
        goals.findByAccountIdAndIdIn(me.value(), eased.moved()).forEach(row -> row.move(-WEEK));
        eased.hoursBefore().ifPresent(hours -> plans.hours(me, hours));
    }

    private java.time.Instant now() {
        return situations.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
