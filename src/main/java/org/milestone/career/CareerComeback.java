package org.milestone.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.Comeback.Fault;
import org.milestone.career.CareerData.Card;
import org.milestone.career.CareerData.Export;
import org.milestone.career.CareerData.Plan;
import org.milestone.career.CareerData.Week;
import org.springframework.stereotype.Component;

/// Brings goals, check-ins and the plan of an export back. The plan is computed, not copied: by
/// the seed it had, from what is known today.
@Component
class CareerComeback {
    private static final String GOAL = "career_goal";
    private static final String WEEK = "career_check_in";
    private static final String PLAN = "career_plan";
    private static final int MOST = 2_000;
    private static final int YEARS = 100;
    private static final int MOST_ROLES = 9;
    private static final int MOST_CERTIFICATIONS = 12;

    private final GoalRows goals;
    private final CheckInRows checkIns;
    private final PlanningService plans;
    private final Situations situations;

    CareerComeback(GoalRows goals, CheckInRows checkIns, PlanningService plans, Situations situations) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.plans = plans;
        this.situations = situations;
    }

    void bringBack(AccountId me, Export export, Comeback section) {
        var today = situations.today(me);
        goals(me, export.goals(), today, section);
        export.checkIns().forEach(week -> week(me, week, today, section));
        export.plan().ifPresent(plan -> plan(me, plan, today, section));
    }

    private void goals(AccountId me, List<Card> cards, LocalDate today, Comeback section) {
        var there = new HashSet<Goal.Draft>();
        goals.findByAccountIdOrderByDueOn(me.value()).forEach(row -> there.add(row.draft()));
        if (cards.size() > MOST) {
            section.problem(GOAL, "", Fault.TOO_MANY);
            return;
        }
        for (var card : cards) {
            var due = card.goal().due();
            if (card.goal().title().isBlank()) {
                section.problem(GOAL, "", Fault.MISSING);
            } else if (!card.goal().fits()) {
                section.problem(GOAL, card.goal().title(), Fault.TOO_LONG);
            } else if (isFar(due, today)
                    || isAhead(card.made())
                    || card.closed().filter(this::isAhead).isPresent()) {
                section.problem(GOAL, card.goal().title(), Fault.NO_SUCH_DAY);
            } else if (!there.add(card.goal())) {
                section.there(GOAL);
            } else {
                var row = new GoalRow(me.value(), card.goal(), card.made());
                row.turn(card.state(), card.closed().orElse(card.made()));
                goals.saveAndFlush(row);
                section.brought(GOAL);
            }
        }
        boolean many = goals.findByAccountIdAndStateOrderByDueOn(me.value(), Goal.State.OPEN)
                        .size()
                > GoalService.MOST_OPEN;
        if (many) {
            section.problem(GOAL, "", Fault.TOO_MANY);
        }
    }

    private void week(AccountId me, Week week, LocalDate today, Comeback section) {
        var said = week.said();
        var name = said.week().toString();
        if (!said.week().equals(GoalService.monday(said.week()))
                || said.week().isAfter(today)
                || isFar(said.week(), today)) {
            section.problem(WEEK, name, Fault.NO_SUCH_DAY);
        } else if (Stream.of(said.moved(), said.blocked(), said.next())
                .anyMatch(text -> text.length() > CheckIn.LONGEST)) {
            section.problem(WEEK, name, Fault.TOO_LONG);
        } else if (Stream.of(said.hours(), week.planned())
                .flatMap(Optional::stream)
                .anyMatch(hours -> !(hours >= 0 && hours <= CheckIn.MOST_HOURS))) {
            section.problem(WEEK, name, Fault.OUT_OF_RANGE);
        } else if (checkIns.findByAccountIdAndWeek(me.value(), said.week()).isPresent()) {
            section.there(WEEK);
        } else {
            checkIns.saveAndFlush(new CheckInRow(me.value(), said, week.planned(), now()));
            section.brought(WEEK);
        }
    }

    private void plan(AccountId me, Plan plan, LocalDate today, Comeback section) {
        var aim = plan.aim();
        var wish = aim.wish();
        boolean ids = Stream.of(List.of(aim.role(), wish.target()), wish.certifications(), wish.path())
                .flatMap(List::stream)
                .allMatch(Comeback::isId);
        if (!ids) {
            section.problem(PLAN, wish.target(), Fault.UNKNOWN);
        } else if (wish.certifications().size() > MOST_CERTIFICATIONS
                || wish.path().size() > MOST_ROLES) {
            section.problem(PLAN, wish.target(), Fault.TOO_MANY);
        } else if (aim.since().isAfter(today) || isFar(aim.since(), today)) {
            section.problem(PLAN, wish.target(), Fault.NO_SUCH_DAY);
        } else {
            switch (plans.bring(me, aim, plan.seed())) {
                case BROUGHT -> section.brought(PLAN);
                case THERE -> section.there(PLAN);
                case OUT_OF_RANGE -> section.problem(PLAN, wish.target(), Fault.OUT_OF_RANGE);
            }
        }
    }

    private static boolean isFar(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS));
    }

    private boolean isAhead(Instant moment) {
        return moment.isAfter(now()) || moment.isBefore(Instant.EPOCH);
    }

    private Instant now() {
        return situations.now();
    }
}
