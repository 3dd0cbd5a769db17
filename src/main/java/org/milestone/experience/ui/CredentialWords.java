package org.milestone.experience.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.milestone.content.domain.Preparation.Credit;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.RenewalService.Ledger;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;

/// How certifications, exams and renewals are said.
final class CredentialWords {
    private CredentialWords() {}

    /// Units without needless zeros.
    static String amount(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    static String unit(Ledger ledger) {
        return ledger.rules().flatMap(Renewal::credit).map(Credit::unit).orElse("units");
    }

    static Badge badge(Credential credential, LocalDate today) {
        return switch (credential.state()) {
            case WANTED -> new Badge("wanted");
            case BOOKED -> new Badge("exam booked");
            case HELD -> credential.valid(today) ? Badge.good("held") : Badge.doubtful("ran out");
        };
    }

    /// Where somebody stands with one, in a sentence.
    static String sentence(Ledger ledger) {
        var credential = ledger.credential();
        if (credential.isEmpty()) {
            return "Not on your list yet.";
        }
        return switch (credential.get().state()) {
            case WANTED -> "You go for it; no exam is booked yet.";
            case BOOKED ->
                credential.get().exam().map(day -> exam(day, ledger.today())).orElse("An exam is booked.");
            case HELD -> held(ledger, credential.get());
        };
    }

    private static String exam(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return "The exam was on " + Dates.day(day) + ".";
        }
        return left == 0 ? "The exam is today." : "The exam is on " + Dates.day(day) + ", in " + days(left) + ".";
    }

    private static String held(Ledger ledger, Credential credential) {
        var until = credential.until();
        if (until.isEmpty()) {
            return "You hold it, and it does not run out.";
        }
        if (!credential.valid(ledger.today())) {
            return "It ran out on " + Dates.day(until.get()) + ".";
        }
        return "Good until " + Dates.day(until.get()) + ", " + left(ledger.today(), until.get()) + " from now."
                + ledger.progress()
                        .map(progress -> progress.done()
                                ? " Everything for the next term is in your ledger."
                                : progress.missing().signum() > 0
                                        ? " " + amount(progress.missing()) + " " + unit(ledger) + " to go."
                                        : " The sum is there, but not every minimum.")
                        .orElse("");
    }

    private static String left(LocalDate today, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(today, day);
        return months < 2 ? days(ChronoUnit.DAYS.between(today, day)) : months + " months";
    }

    static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /// Whether there is something to do for it soon.
    static boolean pressing(Ledger ledger) {
        return ledger.credential()
                .filter(credential -> credential.state() == State.HELD)
                .flatMap(Credential::until)
                .filter(until -> !until.isBefore(ledger.today())
                        && until.isBefore(ledger.today().plusMonths(6)))
                .isPresent();
    }
}
