package org.milestone.readiness;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class ReadinessData implements PersonalData {
    private final ForecastRows forecasts;
    private final OutcomeRows outcomes;
    private final PlanService plans;
    private final DiagnosticRows diagnostics;

    ReadinessData(ForecastRows forecasts, OutcomeRows outcomes, PlanService plans, DiagnosticRows diagnostics) {
        this.diagnostics = diagnostics;
        this.forecasts = forecasts;
        this.outcomes = outcomes;
        this.plans = plans;
    }

    @Override
    public String section() {
        return "readiness";
    }

    @Override
    public ReadinessExport exportOf(AccountId account) {
        return new ReadinessExport(
                forecasts.findByAccountIdOrderById(account.value()).stream()
                        .map(ForecastRow::exported)
                        .toList(),
                outcomes.findByAccountIdOrderById(account.value()).stream()
                        .map(OutcomeRow::exported)
                        .toList(),
                plans.plan(account),
                diagnostics.findByAccountIdOrderById(account.value()).stream()
                        .map(row -> new ReadinessExport.Test(row.subject(), row.startedAt(), row.answers()))
                        .toList());
    }

    @Override
    public Set<String> tables() {
        return Set.of("readiness_forecast", "readiness_outcome", "readiness_plan", "readiness_diagnostic");
    }
}
