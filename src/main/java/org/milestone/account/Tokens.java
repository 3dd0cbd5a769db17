package org.milestone.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands out and takes back the secrets in letters: kept as a hash, good for half an hour and for one use; a new one
/// makes the earlier ones of its kind worthless. Works in the caller's transaction.
@Component
class Tokens {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final TokenRows rows;
    private final Clock clock;

    Tokens(TokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    String issue(AccountId account, TokenRow.Kind kind, @Nullable String payload) {
        rows.forget(account.value(), kind);
        String secret = Secrets.next();
        rows.save(new TokenRow(
                account, kind, Secrets.hash(secret), payload, clock.instant().plus(GOOD_FOR)));
        return secret;
    }

    /// Whose secret this is, without using it up.
    Optional<TokenRow> look(TokenRow.Kind kind, String secret) {
        return rows.findByHashAndKind(Secrets.hash(secret), kind).filter(row -> !row.expired(clock.instant()));
    }

    Optional<TokenRow> use(TokenRow.Kind kind, String secret) {
        return look(kind, secret).filter(row -> rows.use(Secrets.hash(secret)) == 1);
    }

    void forget(AccountId account) {
        rows.forgetAll(account.value());
    }
}
