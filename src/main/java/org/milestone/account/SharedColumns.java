package org.milestone.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads columns of several modules with one statement.
@Component
class SharedColumns {
    private final NamedParameterJdbcTemplate database;

    SharedColumns(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /// The facts of each column, by its place in the list and then by person. Columns that are
    /// open for nobody are not read.
    List<Map<AccountId, List<SharedColumn.Fact>>> read(
            List<SharedColumn<?>> columns, List<? extends Collection<AccountId>> open) {
        var found = new ArrayList<Map<AccountId, List<SharedColumn.Fact>>>();
        var parts = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (int place = 0; place < columns.size(); place++) {
            found.add(new HashMap<>());
            if (!open.get(place).isEmpty()) {
                parts.add(part(columns.get(place), place));
                values.put(
                        "owners" + place,
                        open.get(place).stream().map(AccountId::value).toList());
                values.putAll(columns.get(place).values());
            }
        }
        if (!parts.isEmpty()) {
            database.query(String.join(" union all ", parts), values, row -> {
                found.get(row.getInt(1))
                        .computeIfAbsent(new AccountId(row.getLong(2)), owner -> new ArrayList<>())
                        .add(new SharedColumn.Fact(
                                Objects.requireNonNullElse(row.getString(3), ""),
                                row.getDouble(4),
                                row.getDouble(5),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class)));
            });
        }
        return found;
    }

    private static String part(SharedColumn<?> column, int place) {
        return column.sql()
                .replaceFirst("select (distinct )?", "select $1" + place + ", ")
                .replace(":owners", ":owners" + place);
    }
}
