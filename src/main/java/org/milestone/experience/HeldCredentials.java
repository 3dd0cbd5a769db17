package org.milestone.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// That somebody holds a certification, as a column of a table of people.
public final class HeldCredentials {
    private HeldCredentials() {}

    /// Present for those who hold one on the day.
    public static SharedColumn<Boolean> column(LocalDate today) {
        return new SharedColumn<>(Scope.EXPERIENCE, Sight.SUMMARY, """
                select distinct account_id, '', 1, 0, null, null from experience_credential
                where account_id in (:owners) and state = 'HELD' and removed_at is null
                    and (until_on is null or until_on > :heldOn)""", Map.of("heldOn", today), HeldCredentials::any);
    }

    private static Optional<Boolean> any(List<SharedColumn.Fact> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(true);
    }
}
