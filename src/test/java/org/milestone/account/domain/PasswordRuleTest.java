package org.milestone.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.account.domain.PasswordRule.Fit;
import org.milestone.account.domain.PasswordRule.TooCommon;
import org.milestone.account.domain.PasswordRule.TooLong;
import org.milestone.account.domain.PasswordRule.TooPersonal;
import org.milestone.account.domain.PasswordRule.TooShort;

class PasswordRuleTest {
    @Test
    void lengthCountsCharactersAsPeopleSeeThem() {
        assertThat(PasswordRule.judge("elevenchars", List.of())).isEqualTo(new TooShort(1));
        assertThat(PasswordRule.judge("🦊".repeat(6), List.of())).isEqualTo(new TooShort(6));
        assertThat(PasswordRule.judge("x1".repeat(65), List.of())).isEqualTo(new TooLong());
        assertThat(PasswordRule.judge("seven-green-lamps-" + "q7!zK".repeat(22), List.of()))
                .isInstanceOf(Fit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "123456789012",
                "iloveyou1234"
            })
    void commonOnesAreRefused(String password) {
        assertThat(PasswordRule.judge(password, List.of())).isEqualTo(new TooCommon());
    }

    @Test
    void ownNamesAndAddressesAreNoPasswords() {
        var own = List.of("Annabelle Lee", "annabelle.lee@example.org", "annabelle.lee");
        assertThat(PasswordRule.judge("Annabelle.Lee!", own)).isEqualTo(new TooPersonal());
        assertThat(PasswordRule.judge("xx-annabelle-7", own)).isEqualTo(new TooPersonal());
        assertThat(PasswordRule.judge("my annabelle.lee password", own)).isEqualTo(new TooPersonal());
        assertThat(PasswordRule.judge("seven-green-lamps", own)).isInstanceOf(Fit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven-green-lamps", "correct horse battery staple", "Grün ist die Hoffnung"})
    void wordsThatDoNotBelongTogetherAreFine(String password) {
        assertThat(PasswordRule.judge(password, List.of())).isInstanceOf(Fit.class);
    }
}
