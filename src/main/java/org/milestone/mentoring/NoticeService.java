package org.milestone.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.Secrets;
import org.milestone.mentoring.domain.NoticeKind;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Pace;
import org.milestone.mentoring.domain.Quiet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person was told about their mentorships, and how soon they want letters about it.
@Service
public class NoticeService {
    private static final int MOST = 50;

    /// @param pair    as the person sees it
    /// @param subject of a thread or a task; may be empty
    /// @param days    how long it waited, of reminders
    public record Notice(long id, Pair pair, NoticeWhat what, String subject, int days, Instant at, boolean read) {}

    public record Wishes(Map<NoticeKind, Pace> paces, Quiet quiet) {}

    /// A notice as it is exported.
    public record Told(long mentorship, NoticeWhat what, String subject, Instant at) {}

    private record Row(long id, long mentorship, NoticeWhat what, String subject, int days, Instant at, boolean read) {}

    private record Leave(long account, Optional<NoticeKind> kind) {}

    private final JdbcClient database;
    private final Pairs pairs;
    private final Bell bell;
    private final Clock clock;

    NoticeService(JdbcClient database, Pairs pairs, Bell bell, Clock clock) {
        this.database = database;
        this.pairs = pairs;
        this.bell = bell;
        this.clock = clock;
    }

    /// The last notices, newest first.
    @Transactional(readOnly = true)
    public List<Notice> all(AccountId me) {
        var mine = pairs.all(me);
        return rows(me, MOST).stream()
                .flatMap(row -> mine.stream()
                        .filter(pair -> pair.id() == row.mentorship())
                        .map(pair -> new Notice(
                                row.id(), pair, row.what(), row.subject(), row.days(), row.at(), row.read())))
                .toList();
    }

    private List<Row> rows(AccountId me, int most) {
        return database.sql("""
                        select id, mentorship_id, what, subject, days, created_at, read_at from mentoring_notice
                        where account_id = :me order by id desc limit :most""")
                .param("me", me.value())
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getLong("mentorship_id"),
                        NoticeWhat.valueOf(row.getString("what")),
                        row.getString("subject"),
                        row.getInt("days"),
                        Objects.requireNonNull(row.getObject("created_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getObject("read_at") != null))
                .list();
    }

    /// All of them, for the export.
    List<Told> exported(AccountId me) {
        return rows(me, Integer.MAX_VALUE).stream()
                .map(row -> new Told(row.mentorship(), row.what(), row.subject(), row.at()))
                .toList();
    }

    /// How many were not read.
    @Transactional(readOnly = true)
    public int unread(AccountId me) {
        return database.sql("select count(*) from mentoring_notice where account_id = :me and read_at is null")
                .param("me", me.value())
                .query(Integer.class)
                .single();
    }

    /// The person has seen these; no letter about them is needed any more. What came since, or was
    /// not shown, stays new.
    @Transactional
    public void read(AccountId me, List<Notice> shown) {
        if (shown.isEmpty()) {
            return;
        }
        database.sql("""
                        update mentoring_notice set read_at = :now
                        where account_id = :me and id in (:shown) and read_at is null""")
                .param("now", Bell.utc(clock.instant()))
                .param("me", me.value())
                .param("shown", shown.stream().map(Notice::id).toList())
                .update();
    }

    /// The same for those of one mentorship.
    @Transactional
    public void readOf(AccountId me, long mentorship) {
        database.sql("""
                        update mentoring_notice set read_at = :now
                        where account_id = :me and mentorship_id = :mentorship and read_at is null""")
                .param("now", Bell.utc(clock.instant()))
                .param("me", me.value())
                .param("mentorship", mentorship)
                .update();
    }

    @Transactional(readOnly = true)
    public Wishes wishes(AccountId me) {
        return new Wishes(bell.paces(me), bell.quiet(me));
    }

    /// Says how soon letters of a kind are to go.
    @Transactional
    public void choose(AccountId me, NoticeKind kind, Pace pace) {
        keep(me, kind, pace);
        bell.replan(me);
    }

    private void keep(AccountId me, NoticeKind kind, Pace pace) {
        database.sql("""
                        insert into mentoring_notice_pace (account_id, kind, pace) values (:me, :kind, :pace)
                        on duplicate key update pace = :pace""")
                .param("me", me.value())
                .param("kind", kind.name())
                .param("pace", pace.name())
                .update();
    }

    /// Says when no letter is to go.
    @Transactional
    public void rest(AccountId me, Quiet quiet) {
        database.sql("""
                        insert into mentoring_quiet_hours (account_id, from_hour, to_hour) values (:me, :from, :to)
                        on duplicate key update from_hour = :from, to_hour = :to""")
                .param("me", me.value())
                .param("from", quiet.from())
                .param("to", quiet.to())
                .update();
        bell.replan(me);
    }

    /// Whether a letter's link to end such letters is good; for whoever holds the letter.
    @Transactional(readOnly = true)
    public boolean knows(String secret) {
        return leave(secret).isPresent();
    }

    /// Ends the letters of the kind the secret came with; of all kinds, when it held several.
    @Transactional
    public boolean unsubscribe(String secret) {
        var leave = leave(secret);
        leave.ifPresent(found -> {
            var me = new AccountId(found.account());
            found.kind()
                    .map(Stream::of)
                    .orElseGet(() -> Stream.of(NoticeKind.values()))
                    .forEach(kind -> keep(me, kind, Pace.OFF));
            bell.replan(me);
        });
        return leave.isPresent();
    }

    private Optional<Leave> leave(String secret) {
        return database.sql("select account_id, kind from mentoring_unsubscribe where hash = :hash")
                .param("hash", Secrets.hash(secret))
                .query((row, number) -> new Leave(
                        row.getLong("account_id"),
                        Optional.ofNullable(row.getString("kind")).map(NoticeKind::valueOf)))
                .optional();
    }
}
