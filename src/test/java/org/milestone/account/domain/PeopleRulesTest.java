package org.milestone.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
    @ParameterizedTest
    @CsvSource({
        "' Ana@Example.ORG ', ana@example.org",
        "a.b+c@mail.example.co.uk, a.b+c@mail.example.co.uk",
        "o'neil@example.org, o'neil@example.org"
    })
    void addressesAreKeptInOneSpelling(String typed, String kept) {
        assertThat(Email.of(typed)).contains(new Email(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@exam ple.org",
                "josé@example.org",
                "ana@example.org\r\nBcc: x@example.org",
                "a@b@example.org",
                "ana@-example.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(Email.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zoë d’Arc", "María-José O'Neil Jr.", "李小龙", "J. R. R. Tolkien"})
    void namesOfManyKindsAreWelcome(String typed) {
        assertThat(PersonName.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b>Ana</b>", "http://evil.example", "visit evil.example now", "a@b", "A\u0000B"})
    void whatIsNoNameIsRefused(String typed) {
        assertThat(PersonName.of(typed)).isEmpty();
        assertThat(PersonName.of("x".repeat(61))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8::5, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64"
    })
    void clientsAreCountedByNetwork(String remote, String counted) {
        assertThat(ClientAddress.of(remote).value()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit Chrome/140 Safari/537 Edg/140.0 | Edge on Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18) Version/18.0 Mobile Safari/604.1 | Safari on an iPhone",
                "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0 | Firefox on Linux",
                "Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile Safari/537 | Chrome on Android",
                "curl/8 | A browser on an unknown system"
            })
    void browsersAreCalledByTheirNames(String agent, String words) {
        assertThat(Browser.inWords(agent)).isEqualTo(words);
    }
}
