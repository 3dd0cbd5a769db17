package org.milestone.experience;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.springframework.stereotype.Component;

/// The moment, and which day it is where somebody lives.
@Component
class Days {
    private final AccountService accounts;
    private final Clock clock;

    Days(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AccountId me) {
        return now().atZone(accounts.profile(me).zone()).toLocalDate();
    }
}
