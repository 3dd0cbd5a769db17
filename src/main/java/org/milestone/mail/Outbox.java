package org.milestone.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milestone.content.Library;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters. A posted letter is a row of the caller's transaction: it goes out when that
/// commits, and was never written when it does not.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {
    private static final int LONGEST_KEY = 190;

    /// What a letter has besides its words.
    ///
    /// @param unsubscribe where one POST without more ends letters of this kind (RFC 8058)
    /// @param calendar    a message to calendars (RFC 6047), which mail programs show as an
    /// invitation; it is enclosed as a file, too
    /// @param from        when it may go at the earliest
    /// @param lines       values of a list in the letter, whose item stands there once for each
    public record Enclosed(
            Optional<String> unsubscribe,
            Optional<String> calendar,
            Optional<Instant> from,
            List<Map<String, String>> lines) {
        public static final Enclosed NOTHING =
                new Enclosed(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Enclosed {
            lines = List.copyOf(lines);
        }

        /// The way out of letters that come again and again.
        public static Enclosed leaving(String unsubscribe) {
            return listing(unsubscribe, List.of());
        }

        /// The same with a list.
        public static Enclosed listing(String unsubscribe, List<Map<String, String>> lines) {
            return new Enclosed(Optional.of(unsubscribe), Optional.empty(), Optional.empty(), lines);
        }

        /// An invitation that goes when its time has come.
        public static Enclosed inviting(String unsubscribe, String calendar, Instant from) {
            return new Enclosed(Optional.of(unsubscribe), Optional.of(calendar), Optional.of(from), List.of());
        }
    }

    /// What an owner is told about a letter in their export.
    public record Posted(
            String letter, String recipient, String subject, String text, LetterState state, Instant createdAt) {}

    private final Library library;
    private final MailServer server;
    private final JdbcClient database;
    private final Clock clock;

    Outbox(Library library, MailServer server, JdbcClient database, Clock clock) {
        this.library = library;
        this.server = server;
        this.database = database;
        this.clock = clock;
    }

    /// Posts a letter; a second one with the same key changes nothing.
    ///
    /// @param owner  whose letter it is, in the words of whoever posts it; [#erase] takes it away
    /// by this
    /// @param to     a mail address
    /// @param letter the id in `content/letters`, without the folder
    /// @param values what stands in the letter's places, unescaped
    /// @param key    lower case; the same occasion always makes the same key
    public void post(String owner, String to, String letter, Map<String, String> values, String key) {
        post(owner, to, letter, values, key, Enclosed.NOTHING);
    }

    /// The same for letters that are more than their words.
    public void post(
            String owner, String to, String letter, Map<String, String> values, String key, Enclosed enclosed) {
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has at most " + LONGEST_KEY + " characters");
        }
        Filled filled = Filled.of(
                Optional.ofNullable(library.catalog().letters().get("letters/" + letter))
                        .orElseThrow(() -> new IllegalArgumentException("there is no letter " + letter)),
                values,
                enclosed.lines());
        Instant now = clock.instant();
        database.sql("""
                        insert into mail_letter (unique_key, owner, letter, recipient, subject, html, plain, message_id,
                            unsubscribe, calendar, state, attempts, created_at, next_attempt)
                        values (:key, :owner, :letter, :to, :subject, :html, :plain, :message, :unsubscribe, :calendar,
                            :state, 0, :now, :next)
                        on duplicate key update unique_key = unique_key""")
                .param("key", key)
                .param("owner", owner)
                .param("letter", letter)
                .param("to", to)
                .param("subject", filled.subject())
                .param("html", filled.html())
                .param("plain", filled.plain())
                .param("message", "<" + UUID.randomUUID() + "@" + server.domain() + ">")
                .param("unsubscribe", enclosed.unsubscribe().orElse(null), Types.VARCHAR)
                .param("calendar", enclosed.calendar().orElse(null), Types.VARCHAR)
                .param("state", (server.present() ? LetterState.WAITING : LetterState.KEPT).name())
                .param("now", utc(now))
                .param("next", utc(enclosed.from().filter(now::isBefore).orElse(now)))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// The address letters come from.
    public String sender() {
        return server.address();
    }

    /// Takes all letters of an owner away, sent or not; returns how many.
    public int erase(String owner) {
        return database.sql("delete from mail_letter where owner = :owner")
                .param("owner", owner)
                .update();
    }

    /// All letters of an owner, oldest first.
    public List<Posted> of(String owner) {
        return database.sql("""
                        select letter, recipient, subject, plain, state, created_at from mail_letter
                        where owner = :owner order by id""")
                .param("owner", owner)
                .query((row, number) -> new Posted(
                        row.getString("letter"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("plain"),
                        LetterState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("created_at", LocalDateTime.class))
                                .orElseThrow()
                                .toInstant(ZoneOffset.UTC)))
                .list();
    }
}
