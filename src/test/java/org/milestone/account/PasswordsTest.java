package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {
    private static final int KIBIBYTES = 256;
    private static final int ROUNDS = 3;

    private final Passwords passwords = new Passwords(KIBIBYTES, ROUNDS, 2);

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        var hash = passwords.hash("one milestone a day");
        assertThat(passwords.matches("one milestone a day", hash)).isTrue();
        assertThat(passwords.matches("one milestone a night", hash)).isFalse();
        assertThat(passwords.hash("one milestone a day")).isNotEqualTo(hash);
    }

    @Test
    void nobodysHashCostsAsMuchToCompareAsAnybodys() {
        assertThat(passwords.nobodys()).hasSameSizeAs(passwords.hash("one milestone a day"));
        // Not weaker than what is asked for, and readable: an unreadable hash would be refused at once.
        assertThat(new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, ROUNDS).upgradeEncoding(passwords.nobodys()))
                .isFalse();
        assertThat(new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES + 1, ROUNDS).upgradeEncoding(passwords.nobodys()))
                .isTrue();
        assertThat(new Passwords(KIBIBYTES, ROUNDS, 2).nobodys()).isNotEqualTo(passwords.nobodys());
    }
}
