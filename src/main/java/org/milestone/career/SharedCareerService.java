package org.milestone.career;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's way others see who were allowed to.
@Service
public class SharedCareerService {
    private static final int RECENT_DAYS = 28;

    /// When somebody arrives, and how the date moved.
    ///
    /// @param middle the day by which half of all runs are there
    /// @param drift  days it moved within four weeks before it was last computed, later when
    /// positive
    public record Course(LocalDate middle, LocalDate madeOn, long drift) {}

    private final PlanningService plans;
    private final GoalService goals;
    private final ReplanningRows replannings;
    private final Consent consent;

    SharedCareerService(PlanningService plans, GoalService goals, ReplanningRows replannings, Consent consent) {
        this.plans = plans;
        this.goals = goals;
        this.replannings = replannings;
        this.consent = consent;
    }

    /// When people arrive; those without a plan, or who did not allow it, are left out.
    @Transactional
    public Map<AccountId, Course> courses(AccountId me, Collection<AccountId> owners) {
        var open = consent.readAll(me, owners, Scope.PLAN, Sight.SUMMARY);
        if (open.isEmpty()) {
            return Map.of();
        }
        var courses = new HashMap<AccountId, Course>();
        var moves = replannings.movesOf(open.stream().map(AccountId::value).toList());
        moves.forEach(last -> courses.put(
                new AccountId(last.getAccount()),
                new Course(
                        last.getMiddle(),
                        last.getMadeOn(),
                        moves.stream()
                                .filter(move -> move.getAccount() == last.getAccount())
                                .filter(move -> move.getMadeOn()
                                        .isAfter(last.getMadeOn().minusDays(RECENT_DAYS)))
                                .mapToLong(ReplanningRows.Move::getDays)
                                .sum())));
        return courses;
    }

    /// When somebody arrives.
    @Transactional
    public Optional<Course> course(AccountId me, AccountId owner) {
        return Optional.ofNullable(courses(me, Set.of(owner)).get(owner));
    }

    /// Their plan with all that was said of it.
    @Transactional
    public Optional<CareerPlan> plan(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PLAN, Sight.DETAIL) ? plans.plan(owner) : Optional.empty();
    }

    /// The open goals they marked as shared.
    @Transactional
    public Optional<List<Goal>> goals(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PLAN, Sight.DETAIL)
                ? Optional.of(goals.outlook(owner).open().stream()
                        .filter(goal -> goal.draft().shared())
                        .toList())
                : Optional.empty();
    }

    /// The check-ins they marked as shared, the newest first.
    @Transactional
    public Optional<List<CheckIn>> checkIns(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.CHECK_INS, Sight.DETAIL)
                ? Optional.of(goals.outlook(owner).weeks().stream()
                        .filter(CheckIn::shared)
                        .toList())
                : Optional.empty();
    }
}
