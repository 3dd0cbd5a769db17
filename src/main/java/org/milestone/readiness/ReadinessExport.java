package org.milestone.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.readiness.ReadinessService.ExamResult;
import org.milestone.readiness.domain.Readiness.Target;

/// Everything this module keeps about a person.
record ReadinessExport(
        List<Forecast> forecasts, List<Told> outcomes, Optional<PlanService.Plan> plan, List<Test> diagnostics) {

    record Test(String subject, Instant started, List<DiagnosticRow.Given> answers) {}

    record Forecast(
            String certification,
            LocalDate exam,
            LocalDate made,
            String model,
            double low,
            double middle,
            double high,
            int answers) {}

    record Told(String certification, LocalDate exam, ExamResult result, Instant at, Map<String, Target> ratings) {}
}
