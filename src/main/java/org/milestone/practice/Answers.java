package org.milestone.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Certainty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The latest answer to each slot of an exam, and what was scribbled on it. Written only by
/// whoever has the person's turn.
@Component
class Answers {

    /// A slot as it was left.
    record Sheet(Optional<Answer> answer, boolean flagged, Set<Integer> struck, String highlights) {
        static final Sheet BLANK = new Sheet(Optional.empty(), false, Set.of(), "");
    }

    /// The columns of a slot; all empty when nothing is there.
    record Stored(
            @Nullable Integer slot,
            @Nullable Long sequence,
            @Nullable String response,
            @Nullable String certainty,
            @Nullable Integer seconds,
            @Nullable LocalDateTime at,
            @Nullable Boolean flagged,
            @Nullable String struck,
            @Nullable String highlights) {

        Optional<Sheet> sheet() {
            return slot == null
                            || sequence == null
                            || seconds == null
                            || flagged == null
                            || struck == null
                            || highlights == null
                    ? Optional.empty()
                    : Optional.of(new Sheet(answer(slot, sequence, seconds), flagged, places(struck), highlights));
        }

        private Optional<Answer> answer(int slot, long sequence, int seconds) {
            return response == null || at == null
                    ? Optional.empty()
                    : Optional.of(new Answer(
                            slot,
                            sequence,
                            ResponseText.read(response),
                            Optional.ofNullable(certainty).map(Certainty::valueOf),
                            seconds,
                            at.toInstant(ZoneOffset.UTC),
                            Optional.empty()));
        }

        private static Set<Integer> places(String struck) {
            return Arrays.stream(struck.split(","))
                    .filter(place -> !place.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private record Place(int slot, Sheet sheet) {}

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    Map<Integer, Sheet> of(long attempt) {
        return database
                .sql("select * from practice_answer where attempt_id = :attempt order by slot")
                .param("attempt", attempt)
                .query((row, number) -> new Place(row.getInt("slot"), sheet(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::slot, Place::sheet));
    }

    /// Whether any of some slots was answered.
    boolean any(long attempt, int first, int count) {
        return database.sql("""
                        select count(*) from practice_answer
                        where attempt_id = :attempt and slot >= :first and slot < :end and sequence > 0""")
                        .param("attempt", attempt)
                        .param("first", first)
                        .param("end", first + count)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void keep(long attempt, Answer answer, boolean there) {
        database.sql(there ? """
                        update practice_answer set sequence = :sequence, response = :response,
                            certainty = :certainty, seconds = :seconds, at = :at
                        where attempt_id = :attempt and slot = :slot""" : """
                        insert into practice_answer (attempt_id, slot, sequence, response, certainty, seconds, at,
                            flagged, struck, highlights)
                        values (:attempt, :slot, :sequence, :response, :certainty, :seconds, :at, false, '', '')""")
                .param("attempt", attempt)
                .param("slot", answer.slot())
                .param("sequence", answer.sequence())
                .param("response", ResponseText.write(answer.response()))
                .param("certainty", answer.certainty().map(Enum::name).orElse(null))
                .param("seconds", answer.seconds())
                .param("at", Moments.sql(answer.at()))
                .update();
    }

    /// Keeps what was scribbled; the answer stays as it is.
    void scribble(long attempt, int slot, Sheet sheet) {
        database.sql("""
                        insert into practice_answer (attempt_id, slot, sequence, seconds, flagged, struck, highlights)
                        values (:attempt, :slot, 0, 0, :flagged, :struck, :highlights)
                        on duplicate key update flagged = :flagged, struck = :struck, highlights = :highlights""")
                .param("attempt", attempt)
                .param("slot", slot)
                .param("flagged", sheet.flagged)
                .param(
                        "struck",
                        new TreeSet<>(sheet.struck)
                                .stream().map(String::valueOf).collect(Collectors.joining(",")))
                .param("highlights", sheet.highlights)
                .update();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Stored(
                        row.getInt("slot"),
                        row.getLong("sequence"),
                        row.getString("response"),
                        row.getString("certainty"),
                        row.getInt("seconds"),
                        row.getObject("at", LocalDateTime.class),
                        row.getBoolean("flagged"),
                        row.getString("struck"),
                        row.getString("highlights"))
                .sheet()
                .orElseThrow();
    }
}
