package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.VerificationRow.State;
import org.milestone.experience.VerificationService.Answered;
import org.milestone.experience.VerificationService.Asked;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Open;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Request;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sign-offs by somebody who has an account and whom the asker knows here, such as a mentor. They
/// get the letter that everybody gets, and find the project on the portal's pages as well; the
/// asker is never told their address. Asking shows them that one project and nothing else.
@Service
public class SignOffService {

    /// A project the person is asked to sign.
    public record ToSign(long id, long entry, Open open, Instant askedAt) {}

    private final VerificationService verifications;
    private final VerificationRows rows;
    private final Consent consent;

    SignOffService(VerificationService verifications, VerificationRows rows, Consent consent) {
        this.verifications = verifications;
        this.rows = rows;
        this.consent = consent;
    }

    /// Asks somebody to confirm a project as it stands now.
    ///
    /// @param name     of the verifier, as the asker knows it
    /// @param relation how they know, such as “mentor”
    @Transactional
    public Asked ask(AccountId me, long entry, AccountId verifier, String name, String relation) {
        return verifier.equals(me)
                ? new VerificationService.Oneself()
                : verifications.ask(me, entry, new Contact(name, "", relation, List.of()), Optional.of(verifier));
    }

    /// What the person asked somebody to sign, the last first.
    @Transactional(readOnly = true)
    public List<Request> asked(AccountId me, AccountId verifier) {
        return rows.findByAccountIdOrderByIdDesc(me.value()).stream()
                .filter(row -> row.verifier().equals(Optional.of(verifier)))
                .map(verifications::request)
                .toList();
    }

    /// What the person is asked by the owner to sign and can, as asked first. The owner finds on
    /// record that they looked.
    @Transactional
    public List<ToSign> toSign(AccountId me, AccountId owner) {
        var open = rows.findByAccountIdAndVerifierIdAndStateOrderById(owner.value(), me.value(), State.ASKED).stream()
                .flatMap(row -> verifications.look(row) instanceof Open there
                        ? Stream.of(new ToSign(row.id(), row.entryId(), there, row.askedAt()))
                        : Stream.<ToSign>empty())
                .toList();
        if (!open.isEmpty()) {
            consent.addressed(me, owner, Scope.EXPERIENCE, Sight.DETAIL);
        }
        return open;
    }

    /// Which project a request of the owner's is about.
    @Transactional(readOnly = true)
    public Optional<Long> entry(AccountId me, AccountId owner, long id) {
        return rows.entryOf(id, owner.value(), me.value());
    }

    /// Takes back all that the person still asks somebody, so that neither page nor link shows it
    /// any more. What was answered stays.
    @Transactional
    public void withdraw(AccountId me, AccountId verifier) {
        rows.lockOpen(me.value(), verifier.value()).forEach(row -> verifications.withdraw(me, row.id()));
    }

    /// Confirms a project the person was asked to sign.
    @Transactional
    public Answered confirm(AccountId me, long id, Reply reply) {
        return answer(me, id, State.CONFIRMED, reply);
    }

    /// Says what is different; the project is not signed.
    @Transactional
    public Answered correct(AccountId me, long id, Reply reply) {
        return answer(me, id, State.CORRECTED, reply);
    }

    /// Says nothing about it.
    @Transactional
    public Answered decline(AccountId me, long id, Reply reply) {
        return answer(me, id, State.DECLINED, reply);
    }

    private Answered answer(AccountId me, long id, State state, Reply reply) {
        return verifications.answer(() -> rows.lockAsked(id, me.value()), state, reply);
    }
}
