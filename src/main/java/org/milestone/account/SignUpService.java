package org.milestone.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PasswordRule;
import org.milestone.account.domain.PersonName;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/// The ways in: signing up, proving an address, choosing a new password. To strangers it says the same, and takes as
/// long, whether an address is known or not; what differs is the letter that goes to that address.
///
/// Passwords are hashed before a transaction begins, so that nobody waits for a hash with a connection in hand.
@Service
public class SignUpService {
    public sealed interface SignedUp permits LetterSent, NotAName, NotAnAddress, UnfitPassword, TooOften {}

    /// What came of asking for a letter.
    public sealed interface Asked permits LetterSent, NotAnAddress, TooOften {}

    public sealed interface Chosen permits Done, UnfitPassword, LinkUsedUp {}

    public sealed interface Confirmed permits Done, LinkUsedUp, AddressTaken {}

    /// A letter is on its way to the address.
    public record LetterSent(String address) implements SignedUp, Asked {}

    public record NotAName() implements SignedUp {}

    public record NotAnAddress() implements SignedUp, Asked {}

    public record UnfitPassword(PasswordRule.Verdict why) implements SignedUp, Chosen {}

    public record TooOften() implements SignedUp, Asked {}

    public record Done() implements Chosen, Confirmed {}

    /// Used before, older than half an hour, or replaced by a newer letter.
    public record LinkUsedUp() implements Chosen, Confirmed {}

    /// Somebody else has this address by now.
    public record AddressTaken() implements Confirmed {}

    private final Registrar registrar;
    private final Passwords passwords;
    private final Brake brake;
    private final Duration slowest;

    SignUpService(
            Registrar registrar,
            Passwords passwords,
            Brake brake,
            @Value("${milestone.answer-after:400ms}") Duration slowest) {
        this.registrar = registrar;
        this.passwords = passwords;
        this.brake = brake;
        this.slowest = slowest;
    }

    /// @param client where the wish comes from, see [org.milestone.account.domain.ClientAddress]
    public SignedUp signUp(String client, String name, String email, String password) {
        long start = System.nanoTime();
        Optional<PersonName> called = PersonName.of(name);
        Optional<Email> address = Email.of(email);
        if (called.isEmpty()) {
            return new NotAName();
        }
        if (address.isEmpty()) {
            return new NotAnAddress();
        }
        PasswordRule.Verdict verdict =
                PasswordRule.judge(password, List.of(name, address.get().mailbox(), email));
        if (!(verdict instanceof PasswordRule.Fit)) {
            return new UnfitPassword(verdict);
        }
        if (!brake.lets(Brake.Limit.SIGN_UP, client) || !mayWrite(client, address.get())) {
            return new TooOften();
        }
        String hash = passwords.hash(password);
        try {
            registrar.register(address.get(), called.get(), hash);
        } catch (DataIntegrityViolationException twoAtOnce) {
            // The other one was quicker; now the address is known.
            registrar.register(address.get(), called.get(), hash);
        }
        answerLikeAlways(start);
        return new LetterSent(address.get().value());
    }

    /// Sends the person who acts the link that proves the address once more.
    public Asked resend(AccountId me, String client) {
        if (!brake.lets(Brake.Limit.LETTERS, client) || !brake.lets(Brake.Limit.LETTER, "account " + me)) {
            return new TooOften();
        }
        registrar.sendConfirmation(me);
        return new LetterSent("");
    }

    /// Sends a link for a new password, if there is such an account.
    public Asked forgotten(String client, String email) {
        long start = System.nanoTime();
        Optional<Email> address = Email.of(email);
        if (address.isEmpty()) {
            return new NotAnAddress();
        }
        if (!mayWrite(client, address.get())) {
            return new TooOften();
        }
        registrar.sendReset(address.get());
        answerLikeAlways(start);
        return new LetterSent(address.get().value());
    }

    /// Whether a link for a new password can still be used.
    public boolean mayReset(String secret) {
        return registrar.isGood(TokenRow.Kind.RESET, secret);
    }

    /// Sets a new password and ends all sessions of the account.
    public Chosen reset(String secret, String password) {
        PasswordRule.Verdict verdict = PasswordRule.judge(password, List.of());
        if (!(verdict instanceof PasswordRule.Fit)) {
            return new UnfitPassword(verdict);
        }
        if (!mayReset(secret)) {
            return new LinkUsedUp();
        }
        return registrar.reset(secret, passwords.hash(password)) ? new Done() : new LinkUsedUp();
    }

    /// Proves the address an account was made with.
    public Confirmed confirm(String secret) {
        return registrar.confirm(secret) ? new Done() : new LinkUsedUp();
    }

    /// Moves an account to the address the link was sent to.
    public Confirmed confirmNewAddress(String secret) {
        try {
            return registrar.move(secret);
        } catch (DataIntegrityViolationException twoAtOnce) {
            return new AddressTaken();
        }
    }

    private boolean mayWrite(String client, Email address) {
        return brake.lets(Brake.Limit.LETTERS, client) && brake.lets(Brake.Limit.LETTER, address.value());
    }

    /// Known and unknown addresses differ by a few rows written; waiting for the same moment hides that.
    private void answerLikeAlways(long start) {
        long left = slowest.toNanos() - (System.nanoTime() - start);
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }
}
