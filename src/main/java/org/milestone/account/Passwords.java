package org.milestone.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id. Each hash takes its memory for some tens of milliseconds, so
/// only a few are made at a time: a flood of sign-ins waits here instead of taking the portal's
/// memory and processors.
@Component
class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int SECONDS_TO_WAIT = 20;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore places;
    private final String nobodys;

    Passwords(
            @Value("${milestone.password.memory:19456}") int kibibytes,
            @Value("${milestone.password.rounds:2}") int rounds,
            @Value("${milestone.password.parallel:2}") int parallel) {
        encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, kibibytes, rounds);
        places = new Semaphore(parallel, true);
        nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(kibibytes, rounds, LANES, random(SALT), random(HASH));
    }

    // Nobody knows a password that hashes to random bytes, and none needs to be hashed at start.
    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    final String hash(String password) {
        enter();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    boolean matches(String password, String hash) {
        enter();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /// Takes as long as a comparison, so that nobody can tell by the clock that there was nothing
    /// to compare with.
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    /// What [#matchNobody(String)] compares with.
    String nobodys() {
        return nobodys;
    }

    private void enter() {
        try {
            if (!places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("too many passwords are being checked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted while waiting to check a password", e);
        }
    }
}
