package org.milestone.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
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
    public record Range(String certification, double low, double high, LocalDate madeOn) {}

    private final ReadinessService readiness;
    private final PlanService plans;
    private final ForecastRows forecasts;
    private final ReviewSettingsService goals;
    private final Consent consent;

    SharedReadinessService(
            ReadinessService readiness,
            PlanService plans,
            ForecastRows forecasts,
            ReviewSettingsService goals,
            Consent consent) {
        this.readiness = readiness;
        this.plans = plans;
        this.forecasts = forecasts;
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

    /// The exams people prepare for.
    @Transactional
    public Map<AccountId, Goal> exams(AccountId me, Collection<AccountId> owners) {
        var open = consent.readAll(me, owners, Scope.PLAN, Sight.SUMMARY);
        return open.isEmpty() ? Map.of() : goals.goals(open);
    }

    /// The exam somebody prepares for, and its day.
    @Transactional
    public Optional<Goal> exam(AccountId me, AccountId owner) {
        return Optional.ofNullable(exams(me, Set.of(owner)).get(owner));
    }

    /// The last forecast of each.
    @Transactional
    public Map<AccountId, Range> ranges(AccountId me, Collection<AccountId> owners) {
        var open = consent.readAll(me, owners, Scope.PRACTICE, Sight.SUMMARY);
        return open.isEmpty()
                ? Map.of()
                : forecasts.lastOf(open.stream().map(AccountId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                row -> new AccountId(row.account()),
                                row -> new Range(row.certification(), row.low(), row.high(), row.madeOn())));
    }
}
