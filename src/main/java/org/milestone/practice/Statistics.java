package org.milestone.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milestone.practice.domain.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Adds results up by item. The database does the adding: what comes back is a few rows an item.
@Component
class Statistics {
    private static final int ENOUGH_TO_CORRELATE = 10;

    private record Versioned(String version, Response response, long count) {}

    private final JdbcClient database;

    Statistics(JdbcClient database) {
        this.database = database;
    }

    Map<String, ItemStatistics> of(Collection<String> questions) {
        var found = new LinkedHashMap<String, ItemStatistics>();
        if (questions.isEmpty()) {
            return found;
        }
        var medians = medians(questions);
        var discriminations = discriminations(questions);
        var responses = responses(questions);
        database.sql("""
                        select question_id, count(*) as shown,
                            sum(case when first_time and response is not null then 1 else 0 end) as answers,
                            sum(case when first_time and response is not null and correct then 1 else 0 end) as rights
                        from practice_result where question_id in (:questions) group by question_id""").param("questions", questions).query(row -> {
            var question = row.getString("question_id");
            long answers = row.getLong("answers");
            var all = responses.getOrDefault(question, new TreeMap<>());
            var version = all.entrySet().stream()
                    .max(Comparator.comparingLong(entry -> entry.getValue().values().stream()
                            .mapToLong(Long::longValue)
                            .sum()));
            found.put(
                    question,
                    new ItemStatistics(
                            question,
                            version.map(Map.Entry::getKey).orElse(""),
                            row.getLong("shown"),
                            answers,
                            answers == 0 ? 0 : (double) row.getLong("rights") / answers,
                            Optional.ofNullable(discriminations.get(question)),
                            Optional.ofNullable(medians.get(question)),
                            version.map(Map.Entry::getValue).orElse(Map.of())));
        });
        return found;
    }

    private Map<String, TreeMap<String, Map<Response, Long>>> responses(Collection<String> questions) {
        var all = new HashMap<String, TreeMap<String, Map<Response, Long>>>();
        database.sql("""
                        select question_id, version, response, count(*) as given from practice_result
                        where question_id in (:questions) and first_time and response is not null
                        group by question_id, version, response""").param("questions", questions).query(row -> {
            var one = new Versioned(
                    row.getString("version"), ResponseText.read(row.getString("response")), row.getLong("given"));
            all.computeIfAbsent(row.getString("question_id"), id -> new TreeMap<>())
                    .computeIfAbsent(one.version, version -> new HashMap<>())
                    .merge(one.response, one.count, Long::sum);
        });
        return all;
    }

    private Map<String, Integer> medians(Collection<String> questions) {
        var bySeconds = new HashMap<String, TreeMap<Integer, Long>>();
        database.sql("""
                        select question_id, seconds, count(*) as given from practice_result
                        where question_id in (:questions) and first_time and response is not null and seconds > 0
                        group by question_id, seconds""").param("questions", questions).query(row -> {
            bySeconds
                    .computeIfAbsent(row.getString("question_id"), id -> new TreeMap<>())
                    .put(row.getInt("seconds"), row.getLong("given"));
        });
        var medians = new HashMap<String, Integer>();
        bySeconds.forEach((question, counts) -> {
            long half = counts.values().stream().mapToLong(Long::longValue).sum() / 2;
            for (var entry : counts.entrySet()) {
                half -= entry.getValue();
                if (half < 0) {
                    medians.put(question, entry.getKey());
                    break;
                }
            }
        });
        return medians;
    }

    /// Pearson's correlation from five sums; y is the share of the points of the other items, so
    /// that an item does not correlate with itself.
    private Map<String, Double> discriminations(Collection<String> questions) {
        var found = new HashMap<String, Double>();
        database.sql("""
                        select question_id, count(*) as n, sum(x) as sx, sum(y) as sy, sum(x * y) as sxy, sum(y * y) as syy
                        from (select r.question_id, case when r.correct then 1.0 else 0.0 end as x,
                                     (a.points - r.points) / (a.most - r.most) as y
                              from practice_result r join practice_attempt a on a.id = r.attempt_id
                              where r.question_id in (:questions) and r.first_time and r.response is not null
                                and a.most > r.most and a.points >= r.points) as pairs
                        group by question_id""").param("questions", questions).query(row -> {
            double n = row.getDouble("n");
            double sx = row.getDouble("sx");
            double sy = row.getDouble("sy");
            double spread = Math.sqrt((n * sx - sx * sx) * (n * row.getDouble("syy") - sy * sy));
            if (n >= ENOUGH_TO_CORRELATE && spread > 1e-9) {
                found.put(row.getString("question_id"), (n * row.getDouble("sxy") - sx * sy) / spread);
            }
        });
        return found;
    }
}
