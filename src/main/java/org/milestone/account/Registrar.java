package org.milestone.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.milestone.account.domain.AccountRole;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PersonName;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What sign-up and the links in letters do to accounts; each method one transaction, after all hashing is done.
@Component
@Transactional
class Registrar {
    private final AccountRows accounts;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final Clock clock;
    private final Optional<Email> firstAdministrator;

    Registrar(
            AccountRows accounts,
            AccountLetters letters,
            Sessions sessions,
            Clock clock,
            @Value("${milestone.administrator:}") String firstAdministrator) {
        this.accounts = accounts;
        this.letters = letters;
        this.sessions = sessions;
        this.clock = clock;
        this.firstAdministrator = Email.of(firstAdministrator);
    }

    /// A new account, or a letter to the one that has the address already.
    void register(Email email, PersonName name, String hash) {
        Optional<AccountRow> known = accounts.findByEmail(email.value());
        if (known.isPresent()) {
            letters.knownAlready(known.get());
        } else {
            letters.confirm(accounts.saveAndFlush(
                    new AccountRow(email, name.value(), hash, Set.of(AccountRole.LEARNER), clock.instant())));
        }
    }

    void sendConfirmation(AccountId account) {
        accounts.findById(account.value())
                .filter(Predicate.not(AccountRow::verified))
                .ifPresent(letters::confirm);
    }

    void sendReset(Email email) {
        accounts.findByEmail(email.value())
                .filter(Predicate.not(AccountRow::locked))
                .ifPresent(letters::reset);
    }

    @Transactional(readOnly = true)
    boolean isGood(TokenRow.Kind kind, String secret) {
        return letters.look(kind, secret).isPresent();
    }

    boolean confirm(String secret) {
        Optional<AccountRow> person = letters.use(TokenRow.Kind.CONFIRM, secret).flatMap(this::personOf);
        person.ifPresent(this::verify);
        return person.isPresent();
    }

    /// Whoever reads letters at the address may choose the password, so the address is theirs as well; everybody who
    /// was signed in before, rightly or not, is out.
    boolean reset(String secret, String hash) {
        Optional<AccountRow> person = letters.use(TokenRow.Kind.RESET, secret).flatMap(this::personOf);
        person.ifPresent(row -> {
            row.setPassword(hash);
            verify(row);
            sessions.endAllBut(row.id(), Sessions.NONE);
            letters.forgetLinks(row.id());
            letters.passwordChanged(row);
        });
        return person.isPresent();
    }

    SignUpService.Confirmed move(String secret) {
        Optional<TokenRow> token = letters.use(TokenRow.Kind.MOVE, secret);
        Optional<Email> next = token.map(TokenRow::payload).map(Email::new);
        Optional<AccountRow> person = token.flatMap(this::personOf);
        if (next.isEmpty() || person.isEmpty()) {
            return new SignUpService.LinkUsedUp();
        }
        if (accounts.existsByEmail(next.get().value())) {
            return new SignUpService.AddressTaken();
        }
        person.get().moveTo(next.get(), clock.instant());
        letters.forgetLinks(person.get().id());
        return new SignUpService.Done();
    }

    private void verify(AccountRow row) {
        row.verify(clock.instant());
        boolean chosen = firstAdministrator
                .filter(email -> email.value().equals(row.email()))
                .isPresent();
        if (chosen && accounts.countByRole(AccountRole.ADMINISTRATOR) == 0) {
            row.become(Set.of(AccountRole.LEARNER, AccountRole.AUTHOR, AccountRole.ADMINISTRATOR));
        }
    }

    private Optional<AccountRow> personOf(TokenRow token) {
        return accounts.findById(token.account().value()).filter(Predicate.not(AccountRow::locked));
    }
}
