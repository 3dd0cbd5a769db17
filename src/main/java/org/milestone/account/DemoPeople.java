package org.milestone.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.milestone.account.domain.AccountRole;
import org.milestone.account.domain.Email;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Three people to try the portal with. They exist only where `milestone.demo` is on and the database is the embedded
/// H2: everybody may know their password.
@Component
public class DemoPeople {
    /// The one password of all three.
    public static final String PASSWORD = "one-milestone-a-day";

    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(file|mem):.*");

    /// Somebody one may sign in as.
    public record Person(String name, String email, String what) {}

    private static final Person ANA = new Person("Ana", "ana@milestone.example", "learner");
    private static final Person RAVI = new Person("Ravi", "ravi@milestone.example", "mentor");
    private static final Person ADMINISTRATOR = new Person("Administrator", "admin@milestone.example", "administrator");

    private final AccountRows accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean wanted;

    DemoPeople(
            AccountRows accounts,
            Passwords passwords,
            Clock clock,
            @Value("${milestone.demo:false}") boolean demo,
            @Value("${spring.datasource.url:}") String database) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.wanted = allowed(demo, database);
    }

    static boolean allowed(boolean demo, String database) {
        return demo && EMBEDDED.matcher(database).matches();
    }

    /// Those who are there; nobody on any other database.
    @Transactional(readOnly = true)
    public List<Person> present() {
        return wanted
                ? List.of(ANA, RAVI, ADMINISTRATOR).stream()
                        .filter(person -> accounts.existsByEmail(person.email()))
                        .toList()
                : List.of();
    }

    /// Creates them on an empty database, once: whoever is erased later stays erased.
    @Transactional
    void arrive() {
        if (wanted && accounts.count() == 0) {
            arrive(ANA, Set.of(AccountRole.LEARNER));
            arrive(RAVI, Set.of(AccountRole.LEARNER, AccountRole.MENTOR));
            arrive(ADMINISTRATOR, Set.of(AccountRole.LEARNER, AccountRole.AUTHOR, AccountRole.ADMINISTRATOR));
        }
    }

    private void arrive(Person person, Set<AccountRole> roles) {
        AccountRow row = new AccountRow(
                new Email(person.email()), person.name(), passwords.hash(PASSWORD), roles, clock.instant());
        row.verify(clock.instant());
        accounts.saveAndFlush(row);
    }
}
