package org.milestone.account;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// Knows by the database's own foreign keys which rows belong to a person, and takes them away.
@Component
@Transactional
class Erasure {
    static final String ROOT = "account_account";

    /// A table whose rows belong to people, because a foreign key says so.
    ///
    /// @param where   the rows of one person; the number of the account stands for each `?`
    /// @param cascade whether they go with the account
    record Owned(String table, String where, boolean cascade) {}

    private record Key(String table, String column, String parentColumn, boolean cascade) {}

    private final JdbcTemplate database;
    private final AccountLetters letters;
    private final PeopleService people;

    /// Asked once: keys change by migrations alone, which are over before anybody asks.
    private final Supplier<List<Owned>> owned = SingletonSupplier.of(this::read);

    Erasure(JdbcTemplate database, AccountLetters letters, PeopleService people) {
        this.database = database;
        this.letters = letters;
        this.people = people;
    }

    /// All tables that name people, directly or through another table; one table may appear more
    /// than once.
    List<Owned> owned() {
        return owned.get();
    }

    private List<Owned> read() {
        List<Owned> found =
                database.execute((Connection connection) -> below(connection, ROOT, "id = ?", true, new HashSet<>()));
        return found == null ? List.of() : List.copyOf(found);
    }

    /// How many rows of each table belong to the person; tables without any are left out.
    @Transactional(readOnly = true)
    public Map<String, Long> count(AccountId account) {
        var conditions = new TreeMap<String, List<String>>();
        conditions.put(ROOT, List.of("id = ?"));
        owned().forEach(owned -> conditions
                .computeIfAbsent(owned.table(), table -> new ArrayList<>())
                .add(owned.where()));
        var counts = new TreeMap<String, Long>();
        conditions.forEach((table, all) -> {
            Long rows = database.queryForObject(
                    "select count(*) from " + table + " where " + String.join(" or ", all),
                    Long.class,
                    all.stream().map(one -> (Object) account.value()).toArray());
            if (rows != null && rows > 0) {
                counts.put(table, rows);
            }
        });
        long posted = letters.postedFor(account).size();
        if (posted > 0) {
            counts.put("mail_letter", posted);
        }
        return counts;
    }

    /// False when nobody would be left to administer the portal.
    boolean erase(AccountId account) {
        if (people.isLastAdministrator(account)) {
            return false;
        }
        letters.erase(account);
        database.update("delete from account_account where id = ?", account.value());
        return true;
    }

    private static List<Owned> below(
            Connection connection, String parent, String whereParent, boolean cascade, Set<String> above)
            throws SQLException {
        var all = new ArrayList<Owned>();
        if (above.add(parent)) {
            for (Key key : keysTo(connection, parent)) {
                String where = parent.equals(ROOT)
                        ? key.column() + " = ?"
                        : key.column() + " in (select " + key.parentColumn() + " from " + parent + " where "
                                + whereParent + ")";
                boolean goes = cascade && key.cascade();
                all.add(new Owned(key.table(), where, goes));
                all.addAll(below(connection, key.table(), where, goes, above));
            }
            above.remove(parent);
        }
        return all;
    }

    private static List<Key> keysTo(Connection connection, String parent) throws SQLException {
        var keys = new ArrayList<Key>();
        try (ResultSet found =
                connection.getMetaData().getExportedKeys(connection.getCatalog(), connection.getSchema(), parent)) {
            while (found.next()) {
                keys.add(new Key(
                        found.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                        found.getString("FKCOLUMN_NAME"),
                        found.getString("PKCOLUMN_NAME"),
                        found.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade));
            }
        }
        return keys;
    }
}
