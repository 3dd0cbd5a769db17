package org.milestone.account;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes many entries of the record of sights with one statement.
@Component
class SightLog {
    private static final String INSERT =
            "insert into account_sight (owner_account_id, viewer, scope, sight, seen_at) values ";

    private final JdbcTemplate database;

    SightLog(JdbcTemplate database) {
        this.database = database;
    }

    void save(AccountId viewer, Collection<AccountId> owners, Scope scope, Sight sight, Instant now) {
        var values = new ArrayList<Object>();
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        for (var owner : owners) {
            Collections.addAll(values, owner.value(), viewer.value(), scope.name(), sight.name(), at);
        }
        database.update(
                INSERT + String.join(", ", Collections.nCopies(owners.size(), "(?, ?, ?, ?, ?)")), values.toArray());
    }
}
