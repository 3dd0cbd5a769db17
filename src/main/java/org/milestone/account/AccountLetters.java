package org.milestone.account;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milestone.account.domain.CalendarText;
import org.milestone.account.domain.Email;
import org.milestone.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The letters people get about their account, and what becomes of the links in them: a secret,
/// kept as a hash, good for half an hour and one use; a new one makes the earlier ones of its
/// kind worthless. Works in the caller's transaction.
@Component
class AccountLetters {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43,}");
    private static final String MINUTES = Long.toString(GOOD_FOR.toMinutes());

    private final TokenRows tokens;
    private final Outbox outbox;
    private final Clock clock;
    private final String portal;

    AccountLetters(TokenRows tokens, Outbox outbox, Clock clock, @Value("${milestone.url}") String portal) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
        this.portal = portal.replaceAll("/+$", "");
    }

    void confirm(AccountRow person) {
        String secret = issue(person, TokenRow.Kind.CONFIRM, null);
        withLink(person, person.email(), "confirm-address", AccountRoutes.confirm(secret), secret);
    }

    void reset(AccountRow person) {
        String secret = issue(person, TokenRow.Kind.RESET, null);
        withLink(person, person.email(), "reset-password", AccountRoutes.reset(secret), secret);
    }

    /// To the new address a link, to the old one a word of warning.
    void move(AccountRow person, Email next) {
        String secret = issue(person, TokenRow.Kind.MOVE, next.value());
        withLink(person, next.value(), "confirm-new-address", AccountRoutes.confirmNewAddress(secret), secret);
        post(person, person.email(), "address-changed-notice", Map.of("address", next.value()), Secrets.hash(secret));
    }

    /// To the owner of an address with which somebody signs up or wants to move to.
    void knownAlready(AccountRow person) {
        post(
                person,
                person.email(),
                "address-known-already",
                Map.of("link", portal + AccountRoutes.SIGN_IN, "forgotten", portal + AccountRoutes.FORGOTTEN),
                Secrets.hash(Secrets.next()));
    }

    void passwordChanged(AccountRow person) {
        post(
                person,
                person.email(),
                "password-changed",
                Map.of("forgotten", portal + AccountRoutes.FORGOTTEN),
                Secrets.hash(person.password()));
    }

    /// A letter of another module.
    void post(AccountRow person, String letter, Map<String, String> values, String key, Outbox.Enclosed enclosed) {
        post(person, person.email(), letter, values, key, enclosed);
    }

    /// The same with an invitation for the person's calendar, in the name of the portal: who else
    /// comes is told by name, and their address stays their own.
    void invite(
            AccountRow person, String letter, Map<String, String> values, String key, AccountService.Invited invited) {
        var calendar = CalendarText.message(
                invited.appointment(),
                new CalendarText.Party("Milestone", outbox.sender()),
                new CalendarText.Party(person.name(), person.email()),
                clock.instant());
        post(person, letter, values, key, Outbox.Enclosed.inviting(invited.unsubscribe(), calendar, invited.from()));
    }

    /// A letter of another module to somebody who may have no account, in a person's name.
    void toOutsider(AccountRow sender, String address, String letter, Map<String, String> values, String key) {
        var all = new HashMap<>(values);
        all.put("sender", sender.name());
        outbox.post(outsiders(sender.id()), address, letter, all, letter + "/" + sender.id() + "/" + key);
    }

    String link(String path) {
        return portal + path;
    }

    /// Whose secret this is, without using it up.
    Optional<TokenRow> look(TokenRow.Kind kind, String secret) {
        return tokens.findByHashAndKind(Secrets.hash(secret), kind).filter(row -> !row.expired(clock.instant()));
    }

    Optional<TokenRow> use(TokenRow.Kind kind, String secret) {
        return look(kind, secret).filter(row -> tokens.use(Secrets.hash(secret)) == 1);
    }

    void forgetLinks(AccountId account) {
        tokens.forgetAll(account.value());
    }

    /// Everything posted for a person. What went to others opens something for them alone, so its
    /// secrets are blotted out.
    List<Outbox.Posted> postedFor(AccountId account) {
        return Stream.concat(
                        outbox.of(owner(account)).stream(),
                        outbox.of(outsiders(account)).stream().map(AccountLetters::blotted))
                .toList();
    }

    private static Outbox.Posted blotted(Outbox.Posted letter) {
        return new Outbox.Posted(
                letter.letter(),
                letter.recipient(),
                letter.subject(),
                SECRET.matcher(letter.text()).replaceAll("(secret)"),
                letter.state(),
                letter.createdAt());
    }

    int erase(AccountId account) {
        return outbox.erase(owner(account)) + outbox.erase(outsiders(account));
    }

    private String issue(AccountRow person, TokenRow.Kind kind, @Nullable String payload) {
        tokens.forget(person.id().value(), kind);
        String secret = Secrets.next();
        tokens.save(new TokenRow(
                person.id(),
                kind,
                Secrets.hash(secret),
                payload,
                clock.instant().plus(GOOD_FOR)));
        return secret;
    }

    private void withLink(AccountRow person, String to, String letter, String path, String secret) {
        post(person, to, letter, Map.of("link", portal + path, "minutes", MINUTES), Secrets.hash(secret));
    }

    private void post(AccountRow person, String to, String letter, Map<String, String> values, String key) {
        post(person, to, letter, values, key, Outbox.Enclosed.NOTHING);
    }

    private void post(
            AccountRow person,
            String to,
            String letter,
            Map<String, String> values,
            String key,
            Outbox.Enclosed enclosed) {
        var all = new HashMap<>(values);
        all.put("name", person.name());
        outbox.post(owner(person.id()), to, letter, all, letter + "/" + person.id() + "/" + key, enclosed);
    }

    private static String owner(AccountId account) {
        return "account/" + account;
    }

    private static String outsiders(AccountId account) {
        return owner(account) + "/outsiders";
    }
}
