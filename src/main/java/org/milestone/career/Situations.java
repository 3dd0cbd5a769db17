package org.milestone.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.career.domain.CareerMap;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Pace;
import org.milestone.career.domain.RoleGraph;
import org.milestone.career.domain.Situation;
import org.milestone.career.domain.Standing;
import org.milestone.career.domain.Standing.Level;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.domain.Kind;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Asks the other modules for what a plan is computed from.
@Component
class Situations {
    /// Weeks of record that say something of the pace of today.
    private static final int WEEKS = 26;

    /// Levels move a little every day; a plan need not.
    private static final double STEPS = 4;

    private static final Level PUT_ASIDE = new Level(5, 5);

    private final SkillService skills;
    private final EligibilityService record;
    private final AccountService accounts;
    private final GoalRows goals;
    private final CheckInRows checkIns;
    private final Clock clock;

    Situations(
            SkillService skills,
            EligibilityService record,
            AccountService accounts,
            GoalRows goals,
            CheckInRows checkIns,
            Clock clock) {
        this.skills = skills;
        this.record = record;
        this.accounts = accounts;
        this.goals = goals;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    LocalDate today(AccountId me) {
        return clock.instant().atZone(accounts.profile(me).zone()).toLocalDate();
    }

    /// The moment a day begins for the person.
    Instant startOf(AccountId me, LocalDate day) {
        return day.atStartOfDay(accounts.profile(me).zone()).toInstant();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Clock clock() {
        return clock;
    }

    Situation of(AccountId me, Aim aim, long seed, CareerMap map) {
        var today = today(me);
        var shown = record.standing(me);
        var standing = new Standing(
                aim.role(),
                (int) Math.max(0, ChronoUnit.MONTHS.between(aim.since(), today)),
                levels(me, aim.role(), map.graph()),
                months(shown),
                shown.held(),
                shown.education().map(Situations::education).orElse(aim.education()));
        return new Situation(
                today,
                standing,
                aim.wish(),
                goals.findByAccountIdAndStateOrderByDueOn(me.value(), Goal.State.OPEN).stream()
                        .map(GoalRow::study)
                        .filter(study -> study.hours() > 0)
                        .toList(),
                pace(me),
                seed);
    }

    private Pace pace(AccountId me) {
        return Pace.of(checkIns.findByAccountIdOrderByWeekDesc(me.value(), Limit.of(WEEKS)).stream()
                .flatMap(row -> row.pace().stream())
                .toList());
    }

    private static Map<String, List<YearMonth>> months(org.milestone.experience.domain.Standing shown) {
        var months = new HashMap<String, List<YearMonth>>();
        for (var kind : Kind.values()) {
            var earned = List.copyOf(shown.ledger().months(kind));
            if (!earned.isEmpty()) {
                months.put(CareerMap.kind(kind.subject()), earned);
            }
        }
        return months;
    }

    /// What the person stated of their education, if they did.
    Optional<Education> education(AccountId me) {
        return record.standing(me).education().map(Situations::education);
    }

    /// The education a person stated in their record, as plans know it.
    private static Education education(Subject stated) {
        return switch (stated) {
            case SECONDARY -> Education.SECONDARY;
            case DEGREE -> Education.DEGREE;
            case ACCREDITED_DEGREE -> Education.ACCREDITED_DEGREE;
            default -> Education.NONE;
        };
    }

    /// Where the person stands in each skill; of what nothing is known the level that today's role
    /// asks for, since whoever works in it is taken to fill it. What was put aside as not relevant
    /// is nothing to learn.
    private Map<String, Level> levels(AccountId me, String role, RoleGraph graph) {
        var state = skills.standing(me);
        var levels = new HashMap<String, Level>();
        graph.post(role)
                .map(RoleGraph.Post::asks)
                .orElse(List.of())
                .forEach(asked -> levels.put(asked.skill(), new Level(asked.knowledge(), asked.application())));
        state.standing().skills().keySet().forEach(skill -> {
            var usual = levels.getOrDefault(skill, Level.NONE);
            levels.put(
                    skill,
                    new Level(
                            level(state, skill, Axis.KNOWLEDGE).orElse(usual.knowledge()),
                            level(state, skill, Axis.APPLICATION).orElse(usual.application())));
        });
        state.aside().keySet().forEach(skill -> levels.put(skill, PUT_ASIDE));
        return levels;
    }

    private static Optional<Double> level(SkillState state, String skill, Axis axis) {
        return state.standing().band(skill, axis).map(band -> rounded(Math.max(band.mean(), band.floor())));
    }

    private static double rounded(double level) {
        return Math.round(level * STEPS) / STEPS;
    }
}
