package org.milestone.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.AccountRole;
import org.milestone.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The account's own part of a person's export; secrets are left out, since they are no
/// information about anybody.
@Component
class AccountData implements PersonalData {
    record Exported(
            long number,
            String name,
            String email,
            String zone,
            Instant since,
            @Nullable Instant confirmedAt,
            boolean locked,
            Set<AccountRole> roles,
            List<Browser> sessions,
            List<Remembered> rememberedBrowsers,
            List<Pending> openLinks,
            List<Outbox.Posted> letters) {}

    record Browser(String browser, Instant startedAt, Instant seenAt) {}

    record Remembered(Instant until) {}

    /// @param newAddress the address one asked to move to, where it is that kind of link
    record Pending(@Nullable String newAddress) {}

    private final AccountRows accounts;
    private final SessionRows sessions;
    private final RememberRows remembered;
    private final TokenRows tokens;
    private final AccountLetters letters;

    AccountData(
            AccountRows accounts,
            SessionRows sessions,
            RememberRows remembered,
            TokenRows tokens,
            AccountLetters letters) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.remembered = remembered;
        this.tokens = tokens;
        this.letters = letters;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    @Transactional(readOnly = true)
    public Object exportOf(AccountId account) {
        Optional<Exported> exported = accounts.findById(account.value())
                .map(row -> new Exported(
                        account.value(),
                        row.name(),
                        row.email(),
                        row.zone().getId(),
                        row.createdAt(),
                        row.verifiedAt(),
                        row.locked(),
                        row.roles(),
                        sessions.findByAccountIdOrderBySeenAtDesc(account.value()).stream()
                                .map(session -> new Browser(session.browser(), session.startedAt(), session.seenAt()))
                                .toList(),
                        remembered.findByAccountId(account.value()).stream()
                                .map(browser -> new Remembered(browser.expiresAt()))
                                .toList(),
                        tokens.findByAccountId(account.value()).stream()
                                .map(token -> new Pending(token.payload()))
                                .toList(),
                        letters.postedFor(account)));
        return exported.orElseThrow();
    }

    @Override
    public Set<String> tables() {
        return Set.of("account_account", "account_role", "account_token", "account_session", "account_remember");
    }
}
