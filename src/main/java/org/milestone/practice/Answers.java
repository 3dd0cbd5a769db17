package org.milestone.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /// What is there of one slot; empty when nothing is.
    Optional<Sheet> of(long attempt, int slot) {
        return database.sql("select * from practice_answer where attempt_id = :attempt and slot = :slot")
                .param("attempt", attempt)
                .param("slot", slot)
                .query((row, number) -> sheet(row))
                .optional();
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
        var response = Optional.ofNullable(row.getString("response")).map(ResponseText::read);
        var at = Moments.maybe(row, "at");
        Optional<Answer> answer = Optional.empty();
        if (response.isPresent() && at.isPresent()) {
            answer = Optional.of(new Answer(
                    row.getInt("slot"),
                    row.getLong("sequence"),
                    response.get(),
                    Optional.ofNullable(row.getString("certainty")).map(Certainty::valueOf),
                    row.getInt("seconds"),
                    at.get(),
                    Optional.empty()));
        }
        return new Sheet(
                answer,
                row.getBoolean("flagged"),
                Arrays.stream(row.getString("struck").split(","))
                        .filter(place -> !place.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("highlights"));
    }
}
