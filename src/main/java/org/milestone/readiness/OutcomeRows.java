package org.milestone.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestone.readiness.ReadinessService.ExamResult;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutcomeRows extends Repository<OutcomeRow, Long> {
    OutcomeRow save(OutcomeRow row);

    boolean existsByAccountIdAndCertificationAndExamOn(long account, String certification, LocalDate exam);

    Optional<OutcomeRow> findFirstByAccountIdOrderByIdDesc(long account);

    List<OutcomeRow> findByAccountIdOrderById(long account);

    /// A forecast and what happened, of nobody in particular.
    record Judged(double chance, ExamResult result) {}

    @Query("""
            select new org.milestone.readiness.OutcomeRows$Judged(forecast.middle, outcome.result)
            from OutcomeRow outcome join ForecastRow forecast on forecast.id = outcome.forecastId
            where outcome.result in (PASSED, FAILED)""")
    List<Judged> judged();
}
