package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Kills a process full of answering learners with SIGKILL, again and again, and looks into the
/// database for every answer that was acknowledged. Runs in profile `crash`, on the MySQL of
/// `MILESTONE_TEST_MYSQL_URL`; `-Dcrash.kills` says how often.
class AnswersOutliveCrash {
    private static final int LEARNERS = 4;

    private record Place(long attempt, int slot) {}

    private record Told(long sequence, int choice) {}

    private final Map<Place, Told> acknowledged = new HashMap<>();
    private final Map<Long, Set<String>> deadlines = new HashMap<>();
    private final Set<Long> done = new HashSet<>();
    private final List<Long> backAfter = new ArrayList<>();
    private int answers;
    private int refused;

    @Test
    void noAcknowledgedAnswerIsLostHoweverOftenTheProcessDies() throws Exception {
        var url = Optional.ofNullable(System.getenv("MILESTONE_TEST_MYSQL_URL")).orElse("");
        Assumptions.assumeFalse(url.isBlank(), "MILESTONE_TEST_MYSQL_URL names no MySQL");
        int kills = Integer.getInteger("crash.kills", 20);
        var chance = new Random(kills);
        // The first one migrates the schema.
        if (!hasTables(url)) {
            liveAndDie(url, List.of(), 0, Duration.ofSeconds(1));
        }
        var learners = learners(url);
        for (int kill = 0; kill < kills; kill++) {
            liveAndDie(url, learners, kill, Duration.ofMillis(chance.nextInt(200, 4_000)));
        }
        var lost = new ArrayList<String>();
        int finished = check(url, learners, lost);
        long drifted =
                deadlines.values().stream().filter(ends -> ends.size() > 1).count();
        Collections.sort(backAfter);
        System.out.printf(
                "kills %d, answers acknowledged %d, lost %d, refused %d, attempts finished %d, deadlines that moved %d of"
                        + " %d, from start to the first answer: median %d ms, longest %d ms%n",
                kills,
                answers,
                lost.size(),
                refused,
                finished,
                drifted,
                deadlines.size(),
                backAfter.get(backAfter.size() / 2),
                backAfter.getLast());
        assertThat(answers).isPositive();
        assertThat(lost).isEmpty();
        assertThat(drifted).isZero();
    }

    /// One life of the process: it ends by SIGKILL so long after the first answer.
    private void liveAndDie(String url, List<Long> learners, int seed, Duration life)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashDriver.class.getName(),
                url,
                String.valueOf(seed * 1000)));
        learners.forEach(learner -> command.add(String.valueOf(learner)));
        long start = System.nanoTime();
        var log = File.createTempFile("crash", ".log");
        var process = new ProcessBuilder(command).redirectError(log).start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var killer = Thread.ofPlatform().unstarted(() -> {
                try {
                    Thread.sleep(life);
                } catch (InterruptedException asked) {
                    Thread.currentThread().interrupt();
                }
                process.destroyForcibly(); // SIGKILL
            });
            if (learners.isEmpty()) {
                process.waitFor();
            }
            boolean first = true;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (first && line.startsWith("ACK")) {
                    first = false;
                    backAfter.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                    killer.start();
                }
                hear(line.split(" "));
            }
            process.waitFor();
            assertThat(first && !learners.isEmpty())
                    .as("the process answered nothing: see %s", log)
                    .isFalse();
        }
    }

    private void hear(String[] words) {
        switch (words[0]) {
            case "ACK" -> {
                answers++;
                acknowledged.put(
                        new Place(Long.parseLong(words[1]), Integer.parseInt(words[2])),
                        new Told(Long.parseLong(words[3]), Integer.parseInt(words[4])));
            }
            case "REFUSED" -> refused++;
            case "DONE" -> done.add(Long.valueOf(words[1]));
            case "DEADLINE" ->
                deadlines
                        .computeIfAbsent(Long.valueOf(words[1]), id -> new HashSet<>())
                        .add(words[2]);
            default -> {}
        }
    }

    /// Compares what was promised with what is there; returns how many attempts are finished.
    private int check(String url, List<Long> learners, List<String> lost) throws SQLException {
        int finished = 0;
        try (var database = connect(url)) {
            for (var entry : acknowledged.entrySet()) {
                var place = entry.getKey();
                var told = entry.getValue();
                var kept = kept(database, place);
                boolean there = kept.isPresent()
                        && (kept.get().sequence() > told.sequence()
                                || kept.get().equals(told));
                // At most the one answer that was on its way when the process died is newer.
                if (!there || kept.get().sequence() > told.sequence() + 1) {
                    lost.add(place + ": told " + told + ", kept " + kept);
                }
            }
            for (long learner : learners) {
                try (var statement = database.createStatement();
                        var rows = statement.executeQuery(
                                "select a.id, a.state, a.conduct, (select count(*) from practice_result r where r.attempt_id = a.id)"
                                        + " from practice_attempt a where a.account_id = " + learner)) {
                    int open = 0;
                    while (rows.next()) {
                        boolean submitted = rows.getString(2).equals("SUBMITTED");
                        finished += submitted ? 1 : 0;
                        open += submitted ? 0 : 1;
                        boolean exam = rows.getString(3).contains("MOCK");
                        if (exam && rows.getInt(4) != (submitted ? 12 : 0)) {
                            lost.add("attempt " + rows.getLong(1) + " has " + rows.getInt(4) + " results");
                        }
                        if (!submitted && done.contains(rows.getLong(1))) {
                            lost.add("attempt " + rows.getLong(1) + " was handed in and is not");
                        }
                    }
                    if (open > 1) {
                        lost.add("learner " + learner + " has " + open + " open attempts");
                    }
                }
            }
        }
        return finished;
    }

    private static Optional<Told> kept(Connection database, Place place) throws SQLException {
        for (var table : List.of("practice_result", "practice_answer")) {
            try (var statement = database.createStatement();
                    var row = statement.executeQuery("select sequence, response from " + table + " where attempt_id = "
                            + place.attempt + " and slot = " + place.slot + " and sequence > 0")) {
                if (row.next()) {
                    return Optional.of(new Told(
                            row.getLong(1), Integer.parseInt(row.getString(2).replaceAll("\\D", ""))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasTables(String url) throws SQLException {
        try (var database = connect(url);
                var tables = database.getMetaData().getTables(database.getCatalog(), null, "practice_result", null)) {
            return tables.next();
        }
    }

    private static List<Long> learners(String url) throws SQLException {
        var learners = new ArrayList<Long>();
        try (var database = connect(url);
                var insert = database.prepareStatement(
                        "insert into account_account (version, email, name, password, zone, locked, created_at)"
                                + " values (0, ?, 'Crash', '', 'UTC', false, now(6))",
                        Statement.RETURN_GENERATED_KEYS)) {
            for (int learner = 0; learner < LEARNERS; learner++) {
                insert.setString(1, "crash-" + Instant.now().toEpochMilli() + "-" + learner + "@test.example");
                insert.executeUpdate();
                try (var keys = insert.getGeneratedKeys()) {
                    keys.next();
                    learners.add(keys.getLong(1));
                }
            }
        }
        return learners;
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "portal", "portal");
    }
}
