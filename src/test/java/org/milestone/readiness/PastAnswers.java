package org.milestone.readiness;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.milestone.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes answers of the past into the log of results, for tests that need more of them than the
/// small banks have items.
public final class PastAnswers {
    private PastAnswers() {}

    /// First answers in a domain, so many of them right, timed and mixed.
    public static void add(JdbcClient database, AccountId who, String domain, int answers, int right, Instant at) {
        for (int number = 0; number < answers; number++) {
            database.sql("""
                            insert into practice_result (account_id, attempt_id, slot, sequence, kind, question_id,
                                version, domain, skill, lesson, band, response, correct, points, most, certainty,
                                seconds, at, timed, mixed, first_time, hint)
                            values (:who, null, 0, 1, 'MOCK', :question, 'v', :domain, 'skills/communication', '', 3,
                                '{"truth":true}', :correct, :points, 1, null, 60, :at, true, true, true,
                                false)""")
                    .param("who", who.value())
                    .param("question", "past/" + domain + "#" + number)
                    .param("domain", domain)
                    .param("correct", number < right)
                    .param("points", number < right ? 1 : 0)
                    .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        }
    }

    /// Enough of everything for a forecast of the PMP.
    public static void pmp(JdbcClient database, AccountId who, int rightOfThirty, Instant at) {
        add(database, who, "pmp/people", 30, rightOfThirty, at);
        add(database, who, "pmp/process", 30, rightOfThirty, at);
        add(database, who, "pmp/business-environment", 30, rightOfThirty, at);
    }
}
