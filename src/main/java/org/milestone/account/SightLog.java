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
    private static final int AT_ONCE = 5_000;
    private static final String INSERT =
            "insert into account_sight (owner_account_id, viewer, scope, sight, seen_at) values ";

    private final JdbcTemplate database;

    SightLog(JdbcTemplate database) {
        this.database = database;
    }

    /// One entry.
    record Look(AccountId owner, Scope scope, Sight sight) {}

    /// Takes away a part of the entries from before then; false when none were left.
    boolean clear(Instant before) {
        return database.update(
                        "delete from account_sight where seen_at < ? limit " + AT_ONCE,
                        LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                > 0;
    }

    void save(AccountId viewer, Collection<Look> looks, Instant now) {
        if (looks.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        for (var look : looks) {
            Collections.addAll(
                    values,
                    look.owner().value(),
                    viewer.value(),
                    look.scope().name(),
                    look.sight().name(),
                    at);
        }
        database.update(
                INSERT + String.join(", ", Collections.nCopies(looks.size(), "(?, ?, ?, ?, ?)")), values.toArray());
    }
}
