package org.milestone.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's way to an exam others see who were allowed to.
@Service
public class SharedReadinessService {

    /// The last forecast somebody saw themself, as a range of chances, 0-1.
    public record Range(String certification, double low, double high, LocalDate madeOn) {

        /// The last forecast of each.
        public static SharedColumn<Range> column() {
            return new SharedColumn<>(
                    Scope.PRACTICE,
                    Sight.SUMMARY,
                    """
                    select account_id, certification, low, high, made_on, null from readiness_forecast
                    where id in (select max(id) from readiness_forecast where account_id in (:owners)
                        group by account_id)""",
                    Map.of(),
                    facts -> facts.stream()
                            .findFirst()
                            .map(fact -> new Range(fact.words(), fact.number(), fact.other(), fact.onDay())));
        }
    }

    private final ReadinessService readiness;
    private final PlanService plans;
    private final ReviewSettingsService goals;
    private final Consent consent;

    SharedReadinessService(
            ReadinessService readiness, PlanService plans, ReviewSettingsService goals, Consent consent) {
        this.readiness = readiness;
        this.plans = plans;
        this.goals = goals;
        this.consent = consent;
    }

    /// How somebody stands before the exam they prepare for; empty also when they prepare for
    /// none.
    @Transactional
    public Optional<Outlook> outlook(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PRACTICE, Sight.SUMMARY)
                ? goals.preferences(owner).goal().flatMap(goal -> readiness.glance(owner, goal.certification()))
                : Optional.empty();
    }

    /// Their plan of study, if they have one.
    @Transactional
    public Optional<PlanService.Plan> plan(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PLAN, Sight.DETAIL) ? plans.plan(owner) : Optional.empty();
    }

    /// The exam somebody prepares for, and its day.
    @Transactional
    public Optional<Goal> exam(AccountId me, AccountId owner) {
        var goal = Goal.column();
        return consent.table(me, Set.of(owner), List.of(goal)).at(owner, goal);
    }
}
