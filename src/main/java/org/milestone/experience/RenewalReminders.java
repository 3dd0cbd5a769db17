package org.milestone.experience;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.experience.RenewalService.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes to people whose certification runs out in 12, 6, 3 or 1 months. Each letter is a row
/// that can be there once, so that running twice writes once; whoever enters one that runs out
/// soon gets the nearest letter and none of those before.
@Component
class RenewalReminders {
    static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private record Due(long credential, AccountId account, String certification, LocalDate until) {}

    private final JdbcClient database;
    private final AccountService accounts;
    private final RenewalService renewals;
    private final OneByOne oneByOne;
    private final Days days;

    RenewalReminders(
            JdbcClient database, AccountService accounts, RenewalService renewals, OneByOne oneByOne, Days days) {
        this.database = database;
        this.accounts = accounts;
        this.renewals = renewals;
        this.oneByOne = oneByOne;
        this.days = days;
    }

    /// Writes what is due; says how many letters that were.
    int remind() {
        return oneByOne.each("Renewal reminder of credential", soon(), Due::credential, this::remind);
    }

    /// Two days of margin, since it is not yet or already tomorrow elsewhere.
    private List<Due> soon() {
        var today = days.now().atZone(ZoneOffset.UTC).toLocalDate();
        return database.sql("""
                        select id, account_id, certification, until_on from experience_credential
                        where state = 'HELD' and removed_at is null and until_on between :from and :to order by id""")
                .param("from", today.minusDays(2))
                .param("to", today.plusMonths(MONTHS.getLast()).plusDays(2))
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        new AccountId(row.getLong("account_id")),
                        row.getString("certification"),
                        Objects.requireNonNull(row.getObject("until_on", LocalDate.class))))
                .list();
    }

    private boolean remind(Due due) {
        var today = days.today(due.account());
        var months = MONTHS.stream()
                .filter(ahead -> !due.until().minusMonths(ahead).isAfter(today))
                .findFirst();
        var ledger = renewals.ledger(due.account(), due.certification());
        return !due.until().isBefore(today)
                && months.isPresent()
                && ledger.isPresent()
                && once(due, months.get())
                && write(due, months.get(), ledger.get());
    }

    /// Marks the longer ones, too: nobody is told today what was due half a year ago.
    private boolean once(Due due, int months) {
        int fresh = 0;
        for (var ahead : MONTHS.stream().filter(each -> each >= months).toList()) {
            int added = database.sql("""
                            insert ignore into experience_reminder (credential_id, until_on, months, at)
                            values (:credential, :until, :months, :at)""")
                    .param("credential", due.credential())
                    .param("until", due.until())
                    .param("months", ahead)
                    .param("at", LocalDateTime.ofInstant(days.now(), ZoneOffset.UTC))
                    .update();
            fresh = ahead == months ? added : fresh;
        }
        return fresh == 1;
    }

    private boolean write(Due due, int months, Ledger ledger) {
        return accounts.write(
                due.account(),
                "renewal-due",
                Map.of(
                        "certification", ledger.certification().shortName(),
                        "date", DAY.format(due.until()),
                        "progress", progress(ledger),
                        "link",
                                accounts.linkTo(ExperienceRoutes.credential(
                                        ledger.certification().id()))),
                due.credential() + "/" + due.until() + "/" + months);
    }

    private static String progress(Ledger ledger) {
        Optional<String> unit = ledger.rules().flatMap(rules -> rules.credit()).map(credit -> credit.unit());
        return ledger.progress()
                .map(progress -> progress.done()
                        ? "Everything you need is in your ledger; what is left is to report it to the issuer."
                        : progress.counted().stripTrailingZeros().toPlainString() + " of " + progress.need() + " "
                                + unit.orElse("units") + " are in your ledger.")
                .orElse("What renewing takes stands on the page.");
    }
}
