package org.milestone.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Instants as plain SQL takes and gives them: UTC without a zone.
final class Moments {
    private Moments() {}

    static LocalDateTime sql(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    static Instant of(ResultSet row, String column) throws SQLException {
        return maybe(row, column).orElseThrow();
    }
}
