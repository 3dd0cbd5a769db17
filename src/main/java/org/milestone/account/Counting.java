package org.milestone.account;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Consent to be counted: somebody who takes part in a group agrees that numbers are made about
/// the group. Whoever makes them reads here and nowhere else, and each such reading is put on
/// record for everybody who was counted.
@Service
public class Counting {
    /// A group in which somebody is counted.
    ///
    /// @param circle the path of its page, which names it
    public record Agreed(String circle, String title, Instant since) {}

    /// That numbers were made; the name is empty when whoever asked for them has left.
    public record Counted(String title, Optional<String> viewer, Instant at) {}

    /// Those who agreed, and what was read of them.
    public record Group(Set<AccountId> people, SharedTable table) {
        public Group {
            people = Set.copyOf(people);
        }
    }

    private final JdbcClient database;
    private final SharedColumns shared;
    private final AccountService accounts;
    private final Clock clock;

    Counting(JdbcClient database, SharedColumns shared, AccountService accounts, Clock clock) {
        this.database = database;
        this.shared = shared;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Lets the person be counted in a group from now on.
    ///
    /// @param circle the path of its page
    /// @param title  what the group is called when they agree
    @Transactional
    public void agree(AccountId me, String circle, String title) {
        database.sql("""
                        insert into account_counting (owner_account_id, circle, title, agreed_at)
                        values (:me, :circle, :title, :now)
                        on duplicate key update title = :title""")
                .param("me", me.value())
                .param("circle", circle)
                .param("title", title)
                .param("now", utc(clock.instant()))
                .update();
    }

    /// No number made from now on counts the person.
    @Transactional
    public void withdraw(AccountId me, String circle) {
        database.sql("delete from account_counting where owner_account_id = :me and circle = :circle")
                .param("me", me.value())
                .param("circle", circle)
                .update();
    }

    /// The group is no more; nobody is counted in it.
    @Transactional
    public void close(String circle) {
        database.sql("delete from account_counting where circle = :circle")
                .param("circle", circle)
                .update();
    }

    /// Where the person is counted.
    @Transactional(readOnly = true)
    public List<Agreed> agreed(AccountId me) {
        return database.sql("select circle, title, agreed_at from account_counting where owner_account_id = :me"
                        + " order by agreed_at, circle")
                .param("me", me.value())
                .query((row, number) ->
                        new Agreed(row.getString(1), row.getString(2), instant(row.getObject(3, LocalDateTime.class))))
                .list();
    }

    /// Who had numbers made that count the person, newest first.
    @Transactional(readOnly = true)
    public List<Counted> counted(AccountId me, int most) {
        record Row(String title, long viewer, Instant at) {}
        var rows = database.sql("select title, viewer, counted_at from account_counted where owner_account_id = :me"
                        + " order by id desc limit :most")
                .param("me", me.value())
                .param("most", most)
                .query((row, number) ->
                        new Row(row.getString(1), row.getLong(2), instant(row.getObject(3, LocalDateTime.class))))
                .list();
        var names = accounts.names(
                rows.stream().map(row -> new AccountId(row.viewer())).toList());
        return rows.stream()
                .map(row ->
                        new Counted(row.title(), Optional.ofNullable(names.get(new AccountId(row.viewer()))), row.at()))
                .toList();
    }

    /// Reads columns of everybody who agreed, and puts on record that `me` had them counted. Needs
    /// the transaction in which the numbers are made. What comes back names people and is for
    /// counting alone.
    ///
    /// @param fewest with fewer people nothing is read, and nothing comes back
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Group> read(AccountId me, String circle, int fewest, List<SharedColumn<?>> columns) {
        var people = new HashSet<>(
                database.sql("select owner_account_id from account_counting where circle = :circle for update")
                        .param("circle", circle)
                        .query((row, number) -> new AccountId(row.getLong(1)))
                        .list());
        if (people.size() < fewest) {
            return Optional.empty();
        }
        database.sql("""
                        insert into account_counted (owner_account_id, viewer, circle, title, counted_at)
                        select owner_account_id, :me, circle, title, :now from account_counting
                        where circle = :circle""")
                .param("me", me.value())
                .param("circle", circle)
                .param("now", utc(clock.instant()), Types.TIMESTAMP)
                .update();
        var facts = shared.read(columns, Collections.nCopies(columns.size(), people));
        var table = new SharedTable();
        for (int place = 0; place < columns.size(); place++) {
            table.put(columns.get(place), new SharedTable.Cells(people, facts.get(place)));
        }
        return Optional.of(new Group(people, table));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC);
    }
}
