package org.milestone.account;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.milestone.Given;
import org.milestone.account.domain.AccountRole;
import org.milestone.account.domain.Email;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;

/// Makes accounts for tests; tests use it through [Given].
@TestComponent
public class TestPeople {
    private static final AtomicLong NUMBER = new AtomicLong(1000);

    private final AccountRows accounts;
    private final Passwords passwords;
    private final Clock clock;

    TestPeople(AccountRows accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public AccountId create(Set<AccountRole> roles, boolean verified) {
        long number = NUMBER.incrementAndGet();
        var row = new AccountRow(
                new Email("person" + number + "@test.example"),
                "Person Number" + number,
                passwords.hash(Given.PASSWORD),
                roles,
                clock.instant());
        if (verified) {
            row.verify(clock.instant());
        }
        return accounts.saveAndFlush(row).id();
    }

    public String emailOf(AccountId account) {
        return row(account).email();
    }

    public String nameOf(AccountId account) {
        return row(account).name();
    }

    public void signIn(AccountId account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(row(account).signedIn().asAuthentication());
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    private AccountRow row(AccountId account) {
        return accounts.findById(account.value()).orElseThrow();
    }
}
