package org.milestone.experience;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationRows extends Repository<VerificationRow, Long> {
    VerificationRow saveAndFlush(VerificationRow row);

    Optional<VerificationRow> findBySecretHash(String hash);

    /// Held until the transaction ends, so that a link answers once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from VerificationRow v where v.secretHash = :hash")
    Optional<VerificationRow> lock(String hash);

    /// Held as well: it cannot be taken back and answered at once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from VerificationRow v where v.id = :id and v.accountId = :account")
    Optional<VerificationRow> lockOwn(long id, long account);

    /// What a person with an account was asked to sign; held as well.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from VerificationRow v where v.id = :id and v.verifierId = :verifier")
    Optional<VerificationRow> lockAsked(long id, long verifier);

    List<VerificationRow> findByAccountIdAndVerifierIdAndStateOrderById(
            long account, long verifier, VerificationRow.State state);

    /// What the one still asks the other; held as well.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from VerificationRow v where v.accountId = :account and v.verifierId = :verifier"
            + " and v.state = org.milestone.experience.VerificationRow.State.ASKED order by v.id")
    List<VerificationRow> lockOpen(long account, long verifier);

    /// The row itself must not be read before it is held.
    @Query("select entryId from VerificationRow where id = :id and accountId = :account and verifierId = :verifier")
    Optional<Long> entryOf(long id, long account, long verifier);

    List<VerificationRow> findByAccountIdOrderByIdDesc(long account);

    @Query("select count(v) from VerificationRow v where v.accountId = :account and v.askedAt > :since")
    long countSince(long account, Instant since);
}
