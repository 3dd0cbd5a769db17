package org.milestone.experience;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceService.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What is being typed and not yet kept. Works in the caller's transaction.
@Component
class Drafts {
    static final String NEW = "new";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    Optional<Draft> get(AccountId me, String place) {
        return database.sql("select body from experience_draft where account_id = :me and place = :place")
                .param("me", me.value())
                .param("place", place)
                .query(String.class)
                .optional()
                .flatMap(Drafts::read);
    }

    void keep(AccountId me, String place, Draft draft, Instant at) {
        database.sql("""
                        insert into experience_draft (account_id, place, body, changed_at)
                        values (:me, :place, :body, :at)
                        on duplicate key update body = values(body), changed_at = values(changed_at)""")
                .param("me", me.value())
                .param("place", place)
                .param("body", JSON.writeValueAsString(draft))
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void drop(AccountId me, String place) {
        database.sql("delete from experience_draft where account_id = :me and place = :place")
                .param("me", me.value())
                .param("place", place)
                .update();
    }

    /// All drafts of a person by their place.
    Map<String, Draft> all(AccountId me) {
        var all = new TreeMap<String, Draft>();
        database.sql("select place, body from experience_draft where account_id = :me")
                .param("me", me.value())
                .query((row, number) -> Map.entry(row.getString("place"), row.getString("body")))
                .list()
                .forEach(entry -> read(entry.getValue()).ifPresent(draft -> all.put(entry.getKey(), draft)));
        return all;
    }

    /// A draft of an earlier shape that cannot be read any more is none.
    private static Optional<Draft> read(String body) {
        try {
            return Optional.of(JSON.readValue(body, Draft.class));
        } catch (JacksonException old) {
            return Optional.empty();
        }
    }
}
