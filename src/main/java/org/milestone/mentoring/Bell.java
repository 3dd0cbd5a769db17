package org.milestone.mentoring;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Quiet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells people what happened, in the transaction in which it does: each occasion once.
@Component
class Bell {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int LONGEST_SUBJECT = 300;

    /// What happened.
    ///
    /// @param subject the title of a thread, a task; may be empty
    /// @param days    how long it waits
    /// @param key     lower case; the same occasion always makes the same key
    record Ring(NoticeWhat what, String subject, int days, String key) {
        static Ring of(NoticeWhat what, String subject, String key) {
            return new Ring(what, subject, 0, key);
        }
    }

    private final JdbcClient database;
    private final AccountService accounts;
    private final Library library;
    private final Clock clock;

    Bell(JdbcClient database, AccountService accounts, Library library, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.library = library;
        this.clock = clock;
    }

    void ring(AccountId to, long mentorship, Ring ring) {
        keep(to, mentorship, ring, due(to, ring.what().kind(), clock.instant()), null);
    }

    /// The same of something they have been written about.
    void note(AccountId to, long mentorship, Ring ring) {
        keep(to, mentorship, ring, null, utc(clock.instant()));
    }

    private void keep(
            AccountId to, long mentorship, Ring ring, @Nullable LocalDateTime due, @Nullable LocalDateTime posted) {
        var subject = title(ring.subject());
        database.sql("""
                        insert into mentoring_notice (account_id, mentorship_id, unique_key, kind, what, subject, days,
                            created_at, due_at, posted_at)
                        values (:account, :mentorship, :key, :kind, :what, :subject, :days, :now, :due, :posted)
                        on duplicate key update unique_key = unique_key""")
                .param("account", to.value())
                .param("mentorship", mentorship)
                .param("key", ring.key())
                .param("kind", ring.what().kind().name())
                .param("what", ring.what().name())
                .param("subject", subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)))
                .param("days", ring.days())
                .param("now", utc(clock.instant()))
                .param("due", due, Types.TIMESTAMP)
                .param("posted", posted, Types.TIMESTAMP)
                .update();
    }

    /// Takes back what the person has not read; false when it is too late for that.
    boolean withdraw(AccountId to, String key) {
        return database.sql("""
                                delete from mentoring_notice
                                where account_id = :to and unique_key = :key and read_at is null""").param("to", to.value()).param("key", key).update() > 0;
    }

    /// Of a lesson or an exam its title, else the words themselves.
    private String title(String subject) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.lessons().get(subject))
                .map(lesson -> lesson.title())
                .or(() -> Optional.ofNullable(catalog.certifications().get(subject))
                        .map(certification -> certification.shortName()))
                .orElse(subject);
    }

    /// Sets anew when letters about what was not written about go, after a person changed their
    /// wishes.
    void replan(AccountId of) {
        var now = clock.instant();
        for (var kind : NoticeKind.values()) {
            database.sql("""
                            update mentoring_notice set due_at = :due
                            where account_id = :account and kind = :kind and posted_at is null and read_at is null
                                and created_at > :lately""")
                    .param("due", due(of, kind, now), Types.TIMESTAMP)
                    .param("account", of.value())
                    .param("kind", kind.name())
                    .param("lately", utc(now.minus(LATELY)))
                    .update();
        }
    }

    private @Nullable LocalDateTime due(AccountId to, NoticeKind kind, Instant now) {
        ZoneId zone = accounts.profile(to).zone();
        return paces(to)
                .getOrDefault(kind, kind.usual())
                .next(now, zone, quiet(to))
                .map(Bell::utc)
                .orElse(null);
    }

    Map<NoticeKind, Pace> paces(AccountId of) {
        var paces = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            paces.put(kind, kind.usual());
        }
        database.sql("select kind, pace from mentoring_notice_pace where account_id = :account")
                .param("account", of.value())
                .query(row -> {
                    paces.put(NoticeKind.valueOf(row.getString("kind")), Pace.valueOf(row.getString("pace")));
                });
        return paces;
    }

    Quiet quiet(AccountId of) {
        return database.sql("select from_hour, to_hour from mentoring_quiet_hours where account_id = :account")
                .param("account", of.value())
                .query((row, number) -> new Quiet(row.getInt("from_hour"), row.getInt("to_hour")))
                .optional()
                .orElseGet(Quiet::usual);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
