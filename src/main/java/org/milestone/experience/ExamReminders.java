package org.milestone.experience;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.study.StudyRoutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes to people two weeks and two days before a booked exam, each once for the day it is
/// booked for; whoever books late gets the nearest letter and none before it.
@Component
class ExamReminders {
    static final String LESSON = "certification-guides/the-day-of-the-exam";
    private static final List<Integer> DAYS = List.of(2, 14);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private record Due(long credential, AccountId account, String certification, LocalDate exam) {}

    private final JdbcClient database;
    private final AccountService accounts;
    private final Library library;
    private final OneByOne oneByOne;
    private final Days days;

    ExamReminders(JdbcClient database, AccountService accounts, Library library, OneByOne oneByOne, Days days) {
        this.database = database;
        this.accounts = accounts;
        this.library = library;
        this.oneByOne = oneByOne;
        this.days = days;
    }

    /// Writes what is due; says how many letters that were.
    int remind() {
        return oneByOne.each("Exam reminder of credential", soon(), Due::credential, this::remind);
    }

    /// Two days of margin, since it is not yet or already tomorrow elsewhere.
    private List<Due> soon() {
        var today = days.now().atZone(ZoneOffset.UTC).toLocalDate();
        return database.sql("""
                        select id, account_id, certification, exam_on from experience_credential
                        where state in ('BOOKED', 'HELD') and removed_at is null and exam_on between :from and :to
                        order by id""")
                .param("from", today.minusDays(2))
                .param("to", today.plusDays(DAYS.getLast() + 2L))
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        new AccountId(row.getLong("account_id")),
                        row.getString("certification"),
                        Objects.requireNonNull(row.getObject("exam_on", LocalDate.class))))
                .list();
    }

    /// On the day itself nobody has the time to read letters.
    private boolean remind(Due due) {
        long left = ChronoUnit.DAYS.between(days.today(due.account()), due.exam());
        var catalog = library.catalog();
        var certification = Optional.ofNullable(catalog.certifications().get(catalog.current(due.certification())));
        var ahead = DAYS.stream().filter(each -> left <= each).findFirst();
        return left > 0
                && ahead.isPresent()
                && certification.isPresent()
                && once(due, ahead.get())
                && write(due, ahead.get(), left, certification.get());
    }

    /// Marks the longer one, too: who books late is not told twice.
    private boolean once(Due due, int ahead) {
        int fresh = 0;
        for (var each : DAYS.stream().filter(one -> one >= ahead).toList()) {
            int added = database.sql("""
                            insert ignore into experience_exam_reminder (credential_id, exam_on, days, at)
                            values (:credential, :exam, :days, :at)""")
                    .param("credential", due.credential())
                    .param("exam", due.exam())
                    .param("days", each)
                    .param("at", LocalDateTime.ofInstant(days.now(), ZoneOffset.UTC))
                    .update();
            fresh = each == ahead ? added : fresh;
        }
        return fresh == 1;
    }

    private boolean write(Due due, int ahead, long left, Certification certification) {
        return accounts.write(
                due.account(),
                "exam-soon",
                Map.of(
                        "certification", certification.shortName(),
                        "date", DAY.format(due.exam()),
                        "when", left == 1 ? "tomorrow" : "in " + left + " days",
                        "lesson", accounts.linkTo(StudyRoutes.lesson(LESSON)),
                        "readiness", accounts.linkTo(ReadinessRoutes.readiness(certification.id()))),
                due.credential() + "/" + due.exam() + "/" + ahead);
    }
}
