package org.milestone.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.account.domain.AccountRole;
import org.milestone.account.domain.Appointment;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PasswordRule;
import org.milestone.account.domain.PersonName;
import org.milestone.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// One's own account: who one is, the password, the address, the browsers one is signed in with.
@Service
public class AccountService {
    public record Profile(String name, String email, ZoneId zone, boolean confirmed, Set<AccountRole> roles) {}

    /// What others may know of somebody they deal with.
    public record Person(String name, ZoneId zone) {}

    /// To what somebody is invited.
    ///
    /// @param unsubscribe where one POST ends letters of this kind
    /// @param from        when the letter may go at the earliest
    public record Invited(Appointment appointment, String unsubscribe, Instant from) {}

    /// @param number names the session when it is to be ended
    public record Session(long number, String browser, Instant startedAt, Instant seenAt) {}

    public sealed interface Renamed permits Saved, NotAName, NotAZone {}

    public sealed interface PasswordChanged permits Saved, WrongPassword, UnfitPassword, TooOften {}

    public sealed interface AddressAsked permits LetterSent, WrongPassword, NotAnAddress, TooOften {}

    public record Saved() implements Renamed, PasswordChanged {}

    public record NotAName() implements Renamed {}

    public record NotAZone() implements Renamed {}

    public record WrongPassword() implements PasswordChanged, AddressAsked {}

    public record UnfitPassword(PasswordRule.Verdict why) implements PasswordChanged {}

    public record NotAnAddress() implements AddressAsked {}

    public record TooOften() implements PasswordChanged, AddressAsked {}

    /// The address changes when the letter sent to it is answered.
    public record LetterSent(String address) implements AddressAsked {}

    private final AccountRows accounts;
    private final Passwords passwords;
    private final Brake brake;
    private final AccountLetters letters;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    AccountService(
            AccountRows accounts,
            Passwords passwords,
            Brake brake,
            AccountLetters letters,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brake = brake;
        this.letters = letters;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public Profile profile(AccountId me) {
        AccountRow row = row(me);
        return new Profile(row.name(), row.email(), row.zone(), row.verified(), row.roles());
    }

    /// @param zone an IANA name such as `Europe/Berlin`
    @Transactional
    public Renamed changeProfile(AccountId me, String name, String zone) {
        Optional<PersonName> called = PersonName.of(name);
        if (called.isEmpty()) {
            return new NotAName();
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            return new NotAZone();
        }
        row(me).call(called.get().value(), ZoneId.of(zone));
        return new Saved();
    }

    /// Takes over the browser's zone while nobody chose one.
    @Transactional
    public void noticeZone(AccountId me, String zone) {
        AccountRow row = row(me);
        if (row.zone().equals(ZoneId.of("UTC"))) {
            try {
                row.call(row.name(), ZoneId.of(zone));
            } catch (DateTimeException unknown) {
                return;
            }
        }
    }

    /// Sets a new password and ends all other sessions.
    ///
    /// @param kept the session to keep, see [#sessions]
    public PasswordChanged changePassword(AccountId me, String current, String next, long kept) {
        AccountRow row = row(me);
        PasswordRule.Verdict verdict =
                PasswordRule.judge(next, List.of(row.name(), row.email(), new Email(row.email()).mailbox()));
        if (!(verdict instanceof PasswordRule.Fit)) {
            return new UnfitPassword(verdict);
        }
        if (!mayTry(me)) {
            return new TooOften();
        }
        if (!passwords.matches(current, row.password())) {
            return new WrongPassword();
        }
        String hash = passwords.hash(next);
        transaction.executeWithoutResult(status -> {
            AccountRow changed = row(me);
            changed.setPassword(hash);
            sessions.endAllBut(me, kept);
            letters.forgetLinks(me);
            letters.passwordChanged(changed);
        });
        return new Saved();
    }

    /// Writes to the new address, which has to be confirmed, and a notice to the old one. An
    /// address that somebody else has gets another letter; here it looks the same.
    public AddressAsked changeEmail(AccountId me, String password, String email) {
        Optional<Email> next = Email.of(email);
        if (next.isEmpty()) {
            return new NotAnAddress();
        }
        if (!mayTry(me) || !brake.lets(Brake.Limit.LETTER, next.get().value())) {
            return new TooOften();
        }
        if (!passwords.matches(password, row(me).password())) {
            return new WrongPassword();
        }
        transaction.executeWithoutResult(status -> accounts.findByEmail(
                        next.get().value())
                .ifPresentOrElse(letters::knownAlready, () -> letters.move(row(me), next.get())));
        return new LetterSent(next.get().value());
    }

    /// Where one is signed in, the last used first.
    @Transactional(readOnly = true)
    public List<Session> sessions(AccountId me) {
        return sessions.of(me).stream()
                .map(row -> new Session(row.id(), row.browser(), row.startedAt(), row.seenAt()))
                .toList();
    }

    /// Ends one of one's sessions; within a minute it can do nothing any more.
    @Transactional
    public void endSession(AccountId me, long number) {
        sessions.end(me, number);
    }

    /// Ends all sessions but one, and forgets all other remembered browsers.
    @Transactional
    public void endOtherSessions(AccountId me, long kept) {
        sessions.endAllBut(me, kept);
    }

    /// Posts a letter of another module, in the caller's transaction. People who did not confirm
    /// their address, or are locked, get none. The letter may use `{{name}}`; `key` makes sure
    /// that one occasion is written about once.
    ///
    /// @param reader who gets it
    /// @return whether the letter was posted
    @Transactional
    public boolean write(AccountId reader, String letter, Map<String, String> values, String key) {
        return write(reader, letter, values, key, Outbox.Enclosed.NOTHING);
    }

    /// The same for letters that are more than their words.
    @Transactional
    public boolean write(
            AccountId reader, String letter, Map<String, String> values, String key, Outbox.Enclosed enclosed) {
        var person = reachable(reader);
        person.ifPresent(row -> letters.post(row, letter, values, key, enclosed));
        return person.isPresent();
    }

    /// The same with an appointment for the reader's calendar.
    @Transactional
    public boolean invite(AccountId reader, String letter, Map<String, String> values, String key, Invited to) {
        var person = reachable(reader);
        person.ifPresent(row -> letters.invite(row, letter, values, key, to));
        return person.isPresent();
    }

    private Optional<AccountRow> reachable(AccountId reader) {
        return accounts.findById(reader.value()).filter(row -> row.verified() && !row.locked());
    }

    /// What people are called and where they live; those who are gone are left out.
    @Transactional(readOnly = true)
    public Map<AccountId, Person> people(Collection<AccountId> people) {
        return accounts.brief(people.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toMap(
                        row -> new AccountId(row.getId()), row -> new Person(row.getName(), ZoneId.of(row.getZone()))));
    }

    /// People around somebody, and the address that person proved to be theirs.
    public record Circle(Optional<String> address, Map<AccountId, Person> people) {}

    /// The same with one's own proven address, in one look.
    @Transactional(readOnly = true)
    public Circle circle(AccountId me, Collection<AccountId> others) {
        var all = Stream.concat(Stream.of(me), others.stream())
                .map(AccountId::value)
                .distinct()
                .toList();
        var rows = accounts.brief(all);
        return new Circle(
                rows.stream()
                        .filter(row -> row.getId() == me.value() && row.getVerified())
                        .map(AccountRows.Brief::getEmail)
                        .findFirst(),
                rows.stream()
                        .collect(Collectors.toMap(
                                row -> new AccountId(row.getId()),
                                row -> new Person(row.getName(), ZoneId.of(row.getZone())))));
    }

    /// The same of the names alone.
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> people) {
        return people(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    /// Who proved that a mail address is theirs.
    @Transactional(readOnly = true)
    public Optional<AccountId> withAddress(Email address) {
        return accounts.findByEmail(address.value())
                .filter(AccountRow::verified)
                .map(AccountRow::id);
    }

    /// Posts a letter to somebody who may have no account, in the name of a person who confirmed
    /// their address, in the caller's transaction. The letter may use `{{sender}}`. It is the
    /// sender's data and goes with them.
    ///
    /// @return whether the letter was posted
    @Transactional
    public boolean writeTo(AccountId sender, Email address, String letter, Map<String, String> values, String key) {
        var person = reachable(sender);
        person.ifPresent(row -> letters.toOutsider(row, address.value(), letter, values, key));
        return person.isPresent();
    }

    /// A path of the portal as it stands in letters.
    public String linkTo(String path) {
        return letters.link(path);
    }

    boolean isPassword(AccountId me, String password) {
        return passwords.matches(password, row(me).password());
    }

    boolean mayTry(AccountId me) {
        return brake.lets(Brake.Limit.PAIR, "account " + me);
    }

    private AccountRow row(AccountId me) {
        return accounts.findById(me.value())
                .orElseThrow(() -> new NoSuchElementException("account " + me + " is gone"));
    }
}
