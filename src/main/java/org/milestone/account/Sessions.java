package org.milestone.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The browsers people are signed in with, and those that asked to be remembered, as every node sees them.
@Component
@Transactional
class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration REMEMBERED = Duration.ofDays(30);

    /// No session has this number: for those who ask from none.
    static final long NONE = -1;

    /// What a remembered browser keeps in its cookie.
    record Cookie(String series, String token, Duration goodFor) {}

    sealed interface Recalled permits Known, Stolen, Unknown {}

    /// @param next what the cookie becomes; empty when another tab has just changed it
    record Known(SignedIn person, String series, Optional<Cookie> next) implements Recalled {}

    record Stolen() implements Recalled {}

    record Unknown() implements Recalled {}

    private final AccountRows accounts;
    private final SessionRows sessions;
    private final RememberRows remembered;
    private final TokenRows tokens;
    private final Clock clock;

    Sessions(AccountRows accounts, SessionRows sessions, RememberRows remembered, TokenRows tokens, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.remembered = remembered;
        this.tokens = tokens;
        this.clock = clock;
    }

    long open(AccountId account, String browser, @Nullable String series) {
        return sessions.saveAndFlush(new SessionRow(account, browser, series, clock.instant()))
                .id();
    }

    /// Who the session belongs to, as things stand now; empty when it was ended or the person locked.
    Optional<SignedIn> check(AccountId account, long session) {
        if (sessions.seen(session, clock.instant()) == 0) {
            return Optional.empty();
        }
        return accounts.findById(account.value()).filter(row -> !row.locked()).map(AccountRow::signedIn);
    }

    @Transactional(readOnly = true)
    List<SessionRow> of(AccountId account) {
        Instant now = clock.instant();
        return sessions.findByAccountIdOrderBySeenAtDesc(account.value()).stream()
                .filter(row -> row.seenAt().plus(IDLE).isAfter(now)
                        && row.startedAt().plus(LONGEST).isAfter(now))
                .toList();
    }

    /// Ends one of the person's sessions and forgets the browser it belongs to.
    void end(AccountId account, long session) {
        sessions.findByIdAndAccountId(session, account.value()).ifPresent(row -> {
            String series = row.series();
            if (series != null) {
                remembered.forget(series);
            }
            sessions.end(session);
        });
    }

    /// Ends a session that ran out; the browser stays remembered.
    void runOut(long session) {
        sessions.end(session);
    }

    int endAllBut(AccountId account, long kept) {
        String series = sessions.findByIdAndAccountId(kept, account.value())
                .map(SessionRow::series)
                .orElse(null);
        remembered.forgetAllBut(account.value(), series == null ? "" : series);
        return sessions.endAllBut(account.value(), kept);
    }

    Cookie remember(AccountId account) {
        Instant now = clock.instant();
        String series = Secrets.next();
        String token = Secrets.next();
        remembered.save(new RememberRow(account, series, Secrets.hash(token), now, now.plus(REMEMBERED)));
        return new Cookie(series, token, REMEMBERED);
    }

    Recalled recall(String series, String token) {
        Instant now = clock.instant();
        RememberRow row = remembered.findBySeries(series).orElse(null);
        if (row == null || row.expired(now)) {
            return new Unknown();
        }
        Optional<SignedIn> person = accounts.findById(row.account().value())
                .filter(account -> !account.locked())
                .map(AccountRow::signedIn);
        String hash = Secrets.hash(token);
        if (row.holds(hash)) {
            String next = Secrets.next();
            row.rotate(Secrets.hash(next), now);
            return person.<Recalled>map(known -> new Known(
                            known,
                            series,
                            Optional.of(new Cookie(series, next, Duration.between(now, row.expiresAt())))))
                    .orElseGet(Unknown::new);
        }
        if (row.heldJustBefore(hash, now)) {
            return person.<Recalled>map(known -> new Known(known, series, Optional.empty()))
                    .orElseGet(Unknown::new);
        }
        endAllBut(row.account(), NONE);
        return new Stolen();
    }

    void forget(String series) {
        remembered.forget(series);
    }

    /// Throws away what ran out; returns how much it was.
    int clear() {
        Instant now = clock.instant();
        return sessions.clear(now.minus(IDLE), now.minus(LONGEST)) + remembered.clear(now) + tokens.clear(now);
    }
}
