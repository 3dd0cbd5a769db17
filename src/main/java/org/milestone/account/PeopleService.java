package org.milestone.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.domain.AccountRole;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with other people's accounts. There is always one administrator left who can act.
@Service
public class PeopleService {
    public record Person(
            AccountId account,
            String name,
            String email,
            Set<AccountRole> roles,
            boolean locked,
            boolean confirmed,
            Instant since) {}

    public sealed interface Changed permits Saved, LastAdministrator, Gone {}

    public record Saved() implements Changed {}

    /// Nobody would be left to administer the portal.
    public record LastAdministrator() implements Changed {}

    public record Gone() implements Changed {}

    private final AccountRows accounts;
    private final Sessions sessions;
    private final AccountLetters letters;

    PeopleService(AccountRows accounts, Sessions sessions, AccountLetters letters) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.letters = letters;
    }

    /// Those whose name or address contains the text, newest first.
    @Transactional(readOnly = true)
    public List<Person> search(AccountId me, String text, int offset, int limit) {
        requireAdministrator(me);
        List<Long> found = accounts.search(like(text), offset, limit);
        return found.isEmpty()
                ? List.of()
                : accounts.findByIdInOrderByIdDesc(found).stream()
                        .map(row -> new Person(
                                row.id(),
                                row.name(),
                                row.email(),
                                row.roles(),
                                row.locked(),
                                row.verified(),
                                row.createdAt()))
                        .toList();
    }

    @Transactional(readOnly = true)
    public int count(AccountId me, String text) {
        requireAdministrator(me);
        return accounts.countMatching(like(text));
    }

    /// Everybody stays at least a learner.
    @Transactional
    public Changed changeRoles(AccountId me, AccountId person, Set<AccountRole> roles) {
        requireAdministrator(me);
        Set<AccountRole> next = EnumSet.of(AccountRole.LEARNER);
        next.addAll(roles);
        if (!next.contains(AccountRole.ADMINISTRATOR) && isLastAdministrator(person)) {
            return new LastAdministrator();
        }
        return accounts.findById(person.value())
                .<Changed>map(row -> {
                    row.become(next);
                    return new Saved();
                })
                .orElseGet(Gone::new);
    }

    /// A locked person's sessions end, and nobody signs in until the account is unlocked.
    @Transactional
    public Changed lock(AccountId me, AccountId person, boolean locked) {
        requireAdministrator(me);
        if (locked && isLastAdministrator(person)) {
            return new LastAdministrator();
        }
        return accounts.findById(person.value())
                .<Changed>map(row -> {
                    row.lock(locked);
                    if (locked) {
                        sessions.endAllBut(person, Sessions.NONE);
                    }
                    return new Saved();
                })
                .orElseGet(Gone::new);
    }

    /// Sends the link that proves the address once more, unless it is proven.
    @Transactional
    public Changed resendConfirmation(AccountId me, AccountId person) {
        requireAdministrator(me);
        return accounts.findById(person.value())
                .<Changed>map(row -> {
                    if (!row.verified()) {
                        letters.confirm(row);
                    }
                    return new Saved();
                })
                .orElseGet(Gone::new);
    }

    /// Asked in the transaction that changes something: it locks the administrators against each other's changes.
    boolean isLastAdministrator(AccountId person) {
        Set<AccountId> acting = accounts.lockThoseActingAs(AccountRole.ADMINISTRATOR).stream()
                .map(AccountRow::id)
                .collect(Collectors.toSet());
        return acting.equals(Set.of(person));
    }

    private void requireAdministrator(AccountId me) {
        if (accounts.findById(me.value())
                .filter(row -> !row.locked() && row.is(AccountRole.ADMINISTRATOR))
                .isEmpty()) {
            throw new AccessDeniedException("only administrators see other people's accounts");
        }
    }

    private static String like(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "").replace("%", "").replace("_", "\\_") + "%";
    }
}
