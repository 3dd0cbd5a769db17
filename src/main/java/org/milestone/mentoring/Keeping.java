package org.milestone.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How long things are kept: notices for a while, what two people wrote for three years after the
/// end. Of that both are told a month before, and nothing goes untold.
@Component
class Keeping {
    /// Longer than a reminder looks back ([Nudges]), or one that was read would come again.
    static final Period READ = Period.ofDays(90);

    static final Period UNREAD = Period.ofYears(1);
    static final Period AFTER_THE_END = Period.ofYears(3);
    static final Period TOLD_BEFORE = Period.ofDays(30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> WRITTEN = List.of(
            "mentoring_thread",
            "mentoring_session",
            "mentoring_action",
            "mentoring_assignment",
            "mentoring_private_note",
            "mentoring_fit");

    /// A mentorship that is long over and has something written in it.
    ///
    /// @param told when its people were told
    private record Ended(long id, Instant since, Optional<Instant> told) {
        String key() {
            return key(id, since);
        }

        static String key(long id, Instant since) {
            return "fading/" + id + "/" + since.getEpochSecond();
        }
    }

    private final JdbcClient database;
    private final MentorshipRows mentorships;
    private final Bell bell;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Keeping(JdbcClient database, MentorshipRows mentorships, Bell bell, Clock clock, TransactionTemplate transaction) {
        this.database = database;
        this.mentorships = mentorships;
        this.bell = bell;
        this.clock = clock;
        this.transaction = transaction;
    }

    void clear() {
        transaction.executeWithoutResult(status -> notices());
        for (long id : ended()) {
            transaction.executeWithoutResult(status -> mentorships.locked(id).ifPresent(this::ended));
        }
    }

    private void notices() {
        database.sql("delete from mentoring_notice where read_at < :read or created_at < :unread")
                .param("read", before(READ))
                .param("unread", before(UNREAD))
                .update();
    }

    private List<Long> ended() {
        var something = WRITTEN.stream()
                .map(table -> "exists (select 1 from " + table + " w where w.mentorship_id = m.id)")
                .toList();
        return database.sql(
                        "select m.id from mentoring_mentorship m where m.open_key is null and m.since < :before and ("
                                + String.join(" or ", something) + ")")
                .param("before", before(AFTER_THE_END.minus(TOLD_BEFORE)))
                .query(Long.class)
                .list();
    }

    private void ended(MentorshipRow row) {
        var since = row.mentorship().since();
        if (row.mentorship().state().isOpen()) {
            return;
        }
        var ended = new Ended(row.id(), since, told(Ended.key(row.id(), since)));
        if (ended.told().isEmpty()) {
            tell(row, ended);
        } else if (Bell.utc(ended.told().get()).isBefore(before(TOLD_BEFORE))
                && Bell.utc(since).isBefore(before(AFTER_THE_END))) {
            WRITTEN.forEach(table -> database.sql("delete from " + table + " where mentorship_id = :id")
                    .param("id", row.id())
                    .update());
        }
    }

    private Optional<Instant> told(String key) {
        return database.sql("select min(created_at) as told from mentoring_notice where unique_key = :key")
                .param("key", key)
                .query((row, number) -> Optional.ofNullable(row.getObject("told", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)))
                .single();
    }

    private void tell(MentorshipRow row, Ended ended) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var end = LocalDate.ofInstant(ended.since(), ZoneOffset.UTC).plus(AFTER_THE_END);
        var earliest = today.plus(TOLD_BEFORE);
        var day = DAY.format((end.isAfter(earliest) ? end : earliest).plusDays(1));
        for (var side : Side.values()) {
            bell.ring(row.of(side), row.id(), Bell.Ring.of(NoticeWhat.FADING, day, ended.key()));
        }
    }

    private LocalDateTime before(Period period) {
        return Bell.utc(clock.instant()).minus(period);
    }
}
