package org.milestone.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// The hours in which people did something, for tables of people.
public final class ActiveHours {
    private ActiveHours() {}

    /// The hours in which people answered.
    ///
    /// @param since a full hour
    public static SharedColumn<Set<Instant>> ofPractice(Instant since) {
        return of("practice_result", since);
    }

    /// Hours of a table that has columns `account_id` and `at`.
    ///
    /// @param since a full hour
    public static SharedColumn<Set<Instant>> of(String table, Instant since) {
        return new SharedColumn<>(
                Scope.PRACTICE,
                Sight.SUMMARY,
                "select distinct account_id, '', timestampdiff(hour, :since, at), 0, null, null from " + table
                        + " where account_id in (:owners) and at >= :since",
                Map.of("since", Moments.sql(since)),
                facts -> Optional.of(facts.stream()
                        .map(fact -> since.plus(Duration.ofHours((long) fact.number())))
                        .collect(Collectors.toUnmodifiableSet())));
    }
}
