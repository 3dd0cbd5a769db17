package org.milestone.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ForecastRows extends Repository<ForecastRow, Long> {

    /// Freezes the forecast of a day; the first of the day stays.
    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO readiness_forecast (account_id, certification, exam_on, made_on, model, low, middle, high,
                        answers, age_days, at)
                    VALUES (:account, :certification, :exam, :day, :model, :low, :middle, :high, :answers, :age, :at)
                    ON DUPLICATE KEY UPDATE account_id = :account""")
    void freeze(
            long account,
            String certification,
            LocalDate exam,
            LocalDate day,
            String model,
            double low,
            double middle,
            double high,
            int answers,
            double age,
            Instant at);

    /// The last forecast made before the day of the exam.
    Optional<ForecastRow> findFirstByAccountIdAndCertificationAndExamOnAndMadeOnLessThanOrderByMadeOnDesc(
            long account, String certification, LocalDate exam, LocalDate before);

    List<ForecastRow> findByAccountIdOrderById(long account);
}
