package org.milestone.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's way others see who were allowed to.
@Service
public class SharedCareerService {
    /// When somebody arrives, and how the date moved.
    ///
    /// @param middle the day by which half of all runs are there
    /// @param drift  days it moved within four weeks before it was last computed, later when
    /// positive
    public record Course(LocalDate middle, LocalDate madeOn, long drift) {

        /// Of those who follow a plan.
        public static SharedColumn<Course> column() {
            return new SharedColumn<>(Scope.PLAN, Sight.SUMMARY, """
                    select r.account_id, '', r.days, r.id, r.middle, r.made_on
                    from career_replanning r join career_plan p on p.account_id = r.account_id
                    where p.dropped = false and r.account_id in (:owners) and r.made_on > (
                        select max(l.made_on) from career_replanning l where l.account_id = r.account_id)
                        - interval '28' day""", Map.of(), Course::of);
        }

        private static Optional<Course> of(List<SharedColumn.Fact> moves) {
            return moves.stream()
                    .max(Comparator.comparingDouble(SharedColumn.Fact::other))
                    .map(last -> new Course(
                            last.onDay(),
                            last.onOtherDay(),
                            moves.stream()
                                    .mapToLong(move -> (long) move.number())
                                    .sum()));
        }
    }

    private final PlanningService plans;
    private final GoalService goals;
    private final Consent consent;

    SharedCareerService(PlanningService plans, GoalService goals, Consent consent) {
        this.plans = plans;
        this.goals = goals;
        this.consent = consent;
    }

    /// When somebody arrives.
    @Transactional
    public Optional<Course> course(AccountId me, AccountId owner) {
        var course = Course.column();
        return consent.table(me, Set.of(owner), List.of(course)).at(owner, course);
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
