package org.milestone.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/// Slows down who tries too often. Kept in each node's memory: with n nodes somebody gets at most n times the tries,
/// and a restart forgets. Nobody is ever locked out: an address from which a person signed in before is not held
/// responsible for what strangers try on that person's account.
@Component
class Brake {
    /// How many tries are free within which time.
    enum Limit {
        /// Wrong passwords for one account from one client address.
        PAIR(5, Duration.ofMinutes(5)),
        /// Wrong passwords for one account from anywhere it never signed in from.
        ACCOUNT(20, Duration.ofMinutes(10)),
        /// Wrong passwords from one client address, for any account: a classroom shares one.
        CLIENT(60, Duration.ofMinutes(10)),
        /// Sign-ups from one client address: a class of sixty signs up in one lesson.
        SIGN_UP(60, Duration.ofHours(1)),
        /// Letters one may have sent to one mail address.
        LETTER(4, Duration.ofMinutes(15)),
        /// Letters asked for by one client address.
        LETTERS(60, Duration.ofMinutes(15));

        private final int free;
        private final Duration within;

        Limit(int free, Duration within) {
            this.free = free;
            this.within = within;
        }
    }

    private static final int KEPT = 100_000;

    private record Key(Limit limit, String what) {}

    private final Clock clock;
    private final Cache<Key, Deque<Instant>> tries = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final Cache<String, Boolean> familiar = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofDays(30))
            .build();

    Brake(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more, or says no when the free ones are used up.
    boolean lets(Limit limit, String what) {
        Deque<Instant> times = tries.get(new Key(limit, what), key -> new ArrayDeque<>());
        Instant since = clock.instant().minus(limit.within);
        synchronized (times) {
            while (!times.isEmpty() && times.getFirst().isBefore(since)) {
                times.removeFirst();
            }
            return times.size() < limit.free && times.add(clock.instant());
        }
    }

    private void takeBack(Limit limit, String what) {
        Deque<Instant> times = tries.getIfPresent(new Key(limit, what));
        if (times != null) {
            synchronized (times) {
                times.pollLast();
            }
        }
    }

    /// May this client try a password for this address now? Counted before the password is looked at, so that many
    /// tries
    /// at once are no way round; [#rightPassword] takes it back.
    boolean letsSignIn(String email, String client) {
        return lets(Limit.PAIR, email + ' ' + client)
                && lets(Limit.CLIENT, client)
                && (isFamiliar(email, client) || lets(Limit.ACCOUNT, email));
    }

    void rightPassword(String email, String client) {
        if (!isFamiliar(email, client)) {
            takeBack(Limit.ACCOUNT, email);
            familiar.put(email + ' ' + client, true);
        }
        takeBack(Limit.CLIENT, client);
        tries.invalidate(new Key(Limit.PAIR, email + ' ' + client));
    }

    private boolean isFamiliar(String email, String client) {
        return familiar.getIfPresent(email + ' ' + client) != null;
    }
}
