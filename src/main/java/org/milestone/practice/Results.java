package org.milestone.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Conduct;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The log of results: only ever added to.
@Component
class Results {
    private static final String INSERT = """
            insert into practice_result (account_id, attempt_id, slot, sequence, kind, question_id, version, domain,
                skill, lesson, band, response, correct, points, most, certainty, seconds, at, timed, mixed, first_time,
                hint)
            """;
    private static final String VALUES =
            INSERT + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)";

    // Whether it is the first of its slot and of its item is found out by the statement that adds it.
    private static final String ONCE = INSERT + """
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                not exists (select 1 from practice_result met where met.account_id = ? and met.question_id = ?), false
            from (select 1 as one) as one
            where not exists (select 1 from practice_result kept where kept.attempt_id = ? and kept.slot = ?)""";

    /// A result with the sequence of its answer.
    record Kept(Result result, long sequence) {
        Optional<Answer> answer() {
            return result.response()
                    .map(response -> new Answer(
                            result.slot(),
                            sequence,
                            response,
                            result.certainty(),
                            result.seconds(),
                            result.at(),
                            Optional.of(new Mark(result.points(), result.most()))));
        }
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Results(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// A result to be added, without its number.
    ///
    /// @param at when it was answered, or for an open item when the attempt ended
    static Kept fresh(
            Optional<Long> attempt,
            int slot,
            String part,
            Conduct conduct,
            Question item,
            Optional<Answer> answer,
            double most,
            boolean first,
            Instant at) {
        var mark = answer.flatMap(Answer::mark);
        return new Kept(
                new Result(
                        0,
                        attempt,
                        slot,
                        conduct.kind(),
                        item.id(),
                        item.about().version(),
                        part,
                        item.skill(),
                        item.lesson(),
                        item.band(),
                        answer.map(Answer::response),
                        mark.filter(Mark::full).isPresent(),
                        mark.map(Mark::points).orElse(0.0),
                        most,
                        answer.flatMap(Answer::certainty),
                        answer.map(Answer::seconds).orElse(0),
                        at,
                        conduct.timed(),
                        conduct.mixed(),
                        first,
                        false),
                answer.map(Answer::sequence).orElse(0L));
    }

    /// Adds to the log; whoever does has the person's turn.
    void add(long account, Collection<Kept> results) {
        var rows = results.stream().map(kept -> {
            var values = values(account, kept);
            values.add(kept.result.first());
            return values.toArray();
        });
        batches.batchUpdate(VALUES, rows.toList());
    }

    /// Adds the result of a slot, as the person's first of its item when there is none, and keeps
    /// one that is there. Returns whether it was added.
    boolean addOnce(long account, long attempt, Kept kept) {
        var values = values(account, kept);
        values.addAll(List.of(account, kept.result.question(), attempt, kept.result.slot()));
        return batches.update(ONCE, values.toArray()) > 0;
    }

    private static List<@Nullable Object> values(long account, Kept kept) {
        var result = kept.result;
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                account,
                result.attempt().orElse(null),
                result.slot(),
                kept.sequence,
                result.kind().name(),
                result.question(),
                result.version(),
                result.domain(),
                result.skill(),
                result.lesson(),
                result.band(),
                result.response().map(ResponseText::write).orElse(null),
                result.correct(),
                result.points(),
                result.most(),
                result.certainty().map(Enum::name).orElse(null),
                result.seconds(),
                Moments.sql(result.at()),
                result.timed(),
                result.mixed()));
    }

    /// When the last item of each skill was answered.
    Map<String, Instant> lastAnswers(long account) {
        var last = new HashMap<String, Instant>();
        database.sql("""
                        select skill, max(at) as last from practice_result
                        where account_id = :account and response is not null and skill <> ''
                        group by skill""").param("account", account).query(row -> {
            last.put(row.getString("skill"), Moments.of(row, "last"));
        });
        return last;
    }

    List<Kept> ofAttempt(long attempt) {
        return database.sql("select * from practice_result where attempt_id = :attempt order by slot")
                .param("attempt", attempt)
                .query((row, number) -> kept(row))
                .list();
    }

    Optional<Kept> ofSlot(long attempt, int slot) {
        return database.sql("select * from practice_result where attempt_id = :attempt and slot = :slot")
                .param("attempt", attempt)
                .param("slot", slot)
                .query((row, number) -> kept(row))
                .optional();
    }

    /// Whether the person ever met an item.
    boolean met(long account, String question) {
        return database.sql("""
                        select count(*) from practice_result
                        where account_id = :account and question_id = :question""")
                        .param("account", account)
                        .param("question", question)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The person's self-checks of some items, oldest first.
    List<Result> selfChecks(long account, Collection<String> questions) {
        return database.sql("""
                        select * from practice_result
                        where account_id = :account and question_id in (:questions) and kind = 'SELF_CHECK'
                        order by id""")
                .param("account", account)
                .param("questions", questions)
                .query((row, number) -> kept(row).result)
                .list();
    }

    List<Result> since(long account, long after, int most) {
        return database.sql("""
                        select * from practice_result where account_id = :account and id > :after
                        order by id limit :most""")
                .param("account", account)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> kept(row).result)
                .list();
    }

    /// The person's latest answers, newest first.
    List<Result> latest(long account, int most) {
        return database.sql("""
                        select * from practice_result where account_id = :account and response is not null
                        order by id desc limit :most""")
                .param("account", account)
                .param("most", most)
                .query((row, number) -> kept(row).result)
                .list();
    }

    Map<String, ResultService.Record> records(Collection<String> questions) {
        var records = new HashMap<String, ResultService.Record>();
        if (!questions.isEmpty()) {
            database.sql("""
                            select question_id, count(*) as answers, sum(case when correct then 1 else 0 end) as rights
                            from practice_result
                            where question_id in (:questions) and first_time and response is not null
                            group by question_id""").param("questions", questions).query(row -> {
                records.put(
                        row.getString("question_id"),
                        new ResultService.Record(row.getInt("answers"), row.getInt("rights")));
            });
        }
        return records;
    }

    /// What of each of some attempts was answered, and how much of that was right.
    Map<Long, ResultService.Record> ofAttempts(Collection<Long> attempts) {
        var records = new HashMap<Long, ResultService.Record>();
        if (!attempts.isEmpty()) {
            database.sql("""
                            select attempt_id, count(*) as answers, sum(case when correct then 1 else 0 end) as rights
                            from practice_result
                            where attempt_id in (:attempts) and response is not null
                            group by attempt_id""").param("attempts", attempts).query(row -> {
                records.put(
                        row.getLong("attempt_id"),
                        new ResultService.Record(row.getInt("answers"), row.getInt("rights")));
            });
        }
        return records;
    }

    List<Instant> moments(long account, Instant since) {
        return database.sql("select at from practice_result where account_id = :account and at >= :since")
                .param("account", account)
                .param("since", Moments.sql(since))
                .query((row, number) -> Moments.of(row, "at"))
                .list();
    }

    /// When the person last met each item: read from an index alone.
    Map<String, Instant> seen(long account) {
        var seen = new HashMap<String, Instant>();
        database.sql("""
                        select question_id, max(at) as at from practice_result where account_id = :account
                        group by question_id""").param("account", account).query(row -> {
            seen.put(row.getString("question_id"), Moments.of(row, "at"));
        });
        return seen;
    }

    /// Which of some items the person has met.
    Set<String> met(long account, Collection<String> questions) {
        return new HashSet<>(database.sql("""
                        select distinct question_id from practice_result
                        where account_id = :account and question_id in (:questions)""")
                .param("account", account)
                .param("questions", questions)
                .query(String.class)
                .list());
    }

    /// When each item was last met, and which were missed the last time they were answered.
    Met metAndMissed(long account) {
        var seen = new HashMap<String, Instant>();
        var missed = new HashSet<String>();
        database.sql("""
                        select question_id, at, correct, certainty, response is null as left_open from practice_result
                        where account_id = :account order by id""").param("account", account).query(row -> {
            var question = row.getString("question_id");
            seen.put(question, Moments.of(row, "at"));
            if (row.getBoolean("left_open")
                    || !row.getBoolean("correct")
                    || "GUESS".equals(row.getString("certainty"))) {
                missed.add(question);
            } else {
                missed.remove(question);
            }
        });
        return new Met(seen, missed);
    }

    static Kept kept(ResultSet row) throws SQLException {
        long attempt = row.getLong("attempt_id");
        var ofAttempt = row.wasNull() ? Optional.<Long>empty() : Optional.of(attempt);
        return new Kept(
                new Result(
                        row.getLong("id"),
                        ofAttempt,
                        row.getInt("slot"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("question_id"),
                        row.getString("version"),
                        row.getString("domain"),
                        row.getString("skill"),
                        row.getString("lesson"),
                        row.getInt("band"),
                        Optional.ofNullable(row.getString("response")).map(ResponseText::read),
                        row.getBoolean("correct"),
                        row.getDouble("points"),
                        row.getDouble("most"),
                        Optional.ofNullable(row.getString("certainty")).map(Certainty::valueOf),
                        row.getInt("seconds"),
                        Moments.of(row, "at"),
                        row.getBoolean("timed"),
                        row.getBoolean("mixed"),
                        row.getBoolean("first_time"),
                        row.getBoolean("hint")),
                row.getLong("sequence"));
    }
}
