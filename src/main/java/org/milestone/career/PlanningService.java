package org.milestone.career;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.milestone.account.AccountId;
import org.milestone.career.domain.Difference.Cause;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Planning.NoWay;
import org.milestone.career.domain.Planning.Planned;
import org.milestone.career.domain.Simulated;
import org.milestone.career.domain.Situation;
import org.milestone.career.domain.Snapshot;
import org.milestone.career.domain.Wish;
import org.milestone.skill.SkillService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The career plan: from today's role to another, with dates. It stays as it was computed until
/// it is computed again; each time is kept, with the reasons why the date moved.
@Service
public class PlanningService {
    private static final RandomGenerator CHANCE = new SecureRandom();
    private static final int HISTORY = 12;

    /// Time alone is a reason to plan again after two weeks.
    private static final int STALE_DAYS = 14;

    /// What became of the wish for a plan.
    public sealed interface Made {}

    public record Done(CareerPlan plan) implements Made {}

    /// There is no way to it, and why; what was there before stays.
    public record Impossible(NoWay why) implements Made {}

    /// A number is beyond its limits, or there is no plan that could be changed.
    public record NotPossible() implements Made {}

    /// What is known of somebody before they say where they want to be.
    ///
    /// @param aim       of the plan there is
    /// @param role      today's, as the plan says, or the one their skills are closest to
    /// @param target    as the plan says, or the role their skills are held against
    /// @param education as their record says, or the plan
    public record Beginning(
            LocalDate today, Optional<Aim> aim, Optional<String> role, Optional<String> target, Education education) {}

    private final AimRows aims;
    private final ReplanningRows replannings;
    private final Planner planner;
    private final SkillService skills;

    PlanningService(AimRows aims, ReplanningRows replannings, Planner planner, SkillService skills) {
        this.aims = aims;
        this.replannings = replannings;
        this.planner = planner;
        this.skills = skills;
    }

    /// The person's plan, if they have one.
    @Transactional
    public Optional<CareerPlan> plan(AccountId me) {
        return row(me).flatMap(row -> latest(me).map(latest -> view(me, row, latest)));
    }

    /// The person's plan as it was last computed, without asking what has changed since.
    @Transactional(readOnly = true)
    public Optional<Replanning> dates(AccountId me) {
        return replannings.followed(me.value(), Limit.of(1)).stream()
                .findFirst()
                .map(ReplanningRow::replanning);
    }

    /// The role the plan begins with, if there is a plan.
    @Transactional(readOnly = true)
    public Optional<String> todaysRole(AccountId me) {
        return row(me).map(row -> row.aim(planner.catalog()::current).role());
    }

    /// What the first question can be filled in with.
    @Transactional
    public Beginning beginning(AccountId me) {
        var aim = row(me).map(row -> row.aim(planner.catalog()::current));
        var known = planner.catalog().roles().keySet();
        return new Beginning(
                planner.situations().today(me),
                aim,
                aim.map(Aim::role)
                        .or(() -> skills.standing(me)
                                .closest(planner.catalog().roles().values())
                                .map(distance -> distance.role()))
                        .filter(known::contains),
                aim.map(there -> there.wish().target())
                        .or(() -> skills.target(me))
                        .filter(known::contains),
                planner.situations()
                        .education(me)
                        .or(() -> aim.map(Aim::education))
                        .orElse(Education.SECONDARY));
    }

    /// Begins a plan, or changes what it should lead to; skills are held against its target from
    /// now on.
    @Transactional
    public Made aim(AccountId me, Aim aim) {
        if (!possible(aim)) {
            return new NotPossible();
        }
        var there = aims.findByAccountId(me.value());
        boolean fresh = there.isEmpty() || there.get().isDropped();
        long seed = there.map(AimRow::seed).orElseGet(CHANCE::nextLong);
        var situation = planner.situation(me, aim, seed);
        return switch (planner.plan(situation)) {
            case NoWay why -> new Impossible(why);
            case Planned planned -> {
                if (fresh) {
                    replannings.deleteByAccountId(me.value());
                }
                var row = there.orElseGet(() -> new AimRow(me.value(), seed, aim, now()));
                row.aim(aim, now());
                aims.save(row);
                skills.aim(me, aim.wish().target());
                yield kept(me, row, situation, planned);
            }
        };
    }

    /// What became of a plan that was to come back.
    enum Brought {
        BROUGHT,
        THERE,
        OUT_OF_RANGE
    }

    /// Computes a plan that comes back, by the seed it had; where there is no way to it today,
    /// what it should lead to is kept all the same. Who has a plan keeps it.
    @Transactional
    Brought bring(AccountId me, Aim aim, long seed) {
        if (!possible(aim)) {
            return Brought.OUT_OF_RANGE;
        }
        var there = aims.findByAccountId(me.value());
        if (there.filter(row -> !row.isDropped()).isPresent()) {
            return Brought.THERE;
        }
        there.ifPresent(row -> {
            aims.delete(row);
            aims.flush();
        });
        replannings.deleteByAccountId(me.value());
        var row = aims.save(new AimRow(me.value(), seed, aim, now()));
        var current = row.aim(planner.catalog()::current);
        var situation = planner.situation(me, current, seed);
        if (planner.plan(situation) instanceof Planned planned) {
            kept(me, row, situation, planned);
        }
        return Brought.BROUGHT;
    }

    private boolean possible(Aim aim) {
        return inBounds(aim.wish().hoursAWeek())
                && aim.wish().budget().filter(budget -> budget < 0).isEmpty();
    }

    private static boolean inBounds(double hours) {
        return hours >= Wish.LEAST_HOURS && hours <= Wish.MOST_HOURS;
    }

    /// Plans with other hours a week from now on.
    @Transactional
    public Made hours(AccountId me, double hoursAWeek) {
        return inBounds(hoursAWeek)
                ? row(me).map(row -> {
                            var wish =
                                    row.aim(planner.catalog()::current).wish().hours(hoursAWeek);
                            return changed(me, row, wish);
                        })
                        .orElseGet(NotPossible::new)
                : new NotPossible();
    }

    /// Takes another path.
    @Transactional
    public Made take(AccountId me, List<String> path) {
        return row(me).map(row -> {
                    var wish = row.aim(planner.catalog()::current).wish().path(path);
                    return changed(me, row, wish);
                })
                .orElseGet(NotPossible::new);
    }

    private Made changed(AccountId me, AimRow row, Wish wish) {
        var aim = row.aim(planner.catalog()::current);
        return again(me, row, new Aim(aim.role(), aim.since(), aim.education(), wish));
    }

    /// Computes the plan again from today, with all that is known now.
    @Transactional
    public Made again(AccountId me) {
        return row(me).map(row -> again(me, row, row.aim(planner.catalog()::current)))
                .orElseGet(NotPossible::new);
    }

    private Made again(AccountId me, AimRow row, Aim aim) {
        var situation = planner.situation(me, aim, row.seed());
        return switch (planner.plan(situation)) {
            case NoWay why -> new Impossible(why);
            case Planned planned -> {
                row.wish(aim.wish(), now());
                yield kept(me, row, situation, planned);
            }
        };
    }

    private Made kept(AccountId me, AimRow row, Situation situation, Planned planned) {
        var replanning = planner.replanning(situation, planned, latest(me));
        replannings.save(new ReplanningRow(me.value(), replanning, now()));
        return new Done(view(me, row, replanning));
    }

    /// The dates of the plan with other hours a week; nothing is kept. Empty when there is no
    /// plan.
    @Transactional(readOnly = true)
    public Optional<Simulated> preview(AccountId me, double hoursAWeek) {
        return row(me).filter(row -> inBounds(hoursAWeek))
                .flatMap(row -> latest(me))
                .map(latest -> latest.snapshot().preview(hoursAWeek));
    }

    /// Throws the plan away, to be taken back with [#restore]; what was planned is lost when
    /// another plan is begun.
    @Transactional
    public boolean drop(AccountId me) {
        var row = row(me);
        row.ifPresent(there -> there.drop(true));
        return row.isPresent();
    }

    /// Takes back the plan that was thrown away; false when there is none.
    @Transactional
    public boolean restore(AccountId me) {
        var row = aims.findByAccountId(me.value()).filter(AimRow::isDropped);
        row.ifPresent(there -> there.drop(false));
        return row.isPresent();
    }

    private Optional<AimRow> row(AccountId me) {
        return aims.findByAccountId(me.value()).filter(row -> !row.isDropped());
    }

    private Optional<Replanning> latest(AccountId me) {
        return replannings.findFirstByAccountIdOrderByIdDesc(me.value()).map(ReplanningRow::replanning);
    }

    private CareerPlan view(AccountId me, AimRow row, Replanning latest) {
        var aim = row.aim(planner.catalog()::current);
        var today = planner.situations().today(me);
        return new CareerPlan(
                aim,
                latest,
                today,
                planner.gone(latest.snapshot()),
                changed(latest.snapshot(), planner.situation(me, aim, row.seed())),
                history(me));
    }

    private List<CareerPlan.Step> history(AccountId me) {
        return replannings.findByAccountIdOrderByIdDesc(me.value(), Limit.of(HISTORY)).stream()
                .map(ReplanningRow::replanning)
                .flatMap(replanning -> replanning.difference().stream()
                        .map(difference -> new CareerPlan.Step(
                                replanning.snapshot().today(),
                                replanning.snapshot().middle(),
                                difference)))
                .toList();
    }

    /// What is different today from what the plan was computed from.
    private Set<Cause> changed(Snapshot plan, Situation now) {
        var then = plan.situation();
        var changed = EnumSet.noneOf(Cause.class);
        if (ChronoUnit.DAYS.between(then.today(), now.today()) >= STALE_DAYS) {
            changed.add(Cause.TIME);
        }
        if (!then.standing().levels().equals(now.standing().levels())) {
            changed.add(Cause.LEVELS);
        }
        if (!then.standing().months().equals(now.standing().months())) {
            changed.add(Cause.MONTHS);
        }
        if (!then.standing().certifications().equals(now.standing().certifications())
                || then.standing().education() != now.standing().education()) {
            changed.add(Cause.CERTIFICATIONS);
        }
        if (!then.pace().equals(now.pace())) {
            changed.add(Cause.PACE);
        }
        if (!then.own().equals(now.own())) {
            changed.add(Cause.OWN_STUDY);
        }
        if (planner.changed(plan.itinerary())) {
            changed.add(Cause.CONTENT);
        }
        return changed;
    }

    private Instant now() {
        return planner.situations().clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
