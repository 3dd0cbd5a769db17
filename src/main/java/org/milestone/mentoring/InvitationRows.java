package org.milestone.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRows extends Repository<InvitationRow, Long> {
    InvitationRow save(InvitationRow row);

    Optional<InvitationRow> findByHashAndExpiresAtAfter(String hash, Instant now);

    List<InvitationRow> findByAccountIdAndExpiresAtAfterOrderById(long from, Instant now);

    List<InvitationRow> findByAccountIdOrderById(long from);

    List<InvitationRow> findByEmailAndExpiresAtAfterOrderById(String email, Instant now);

    int countByAccountIdAndCreatedAtAfter(long from, Instant since);

    boolean existsByAccountIdAndEmailAndExpiresAtAfter(long from, String email, Instant now);

    /// 1 for the one who answers it, 0 for everybody who comes at the same time or later.
    @Modifying
    @Query("update InvitationRow set expiresAt = :now where id = :id and expiresAt > :now")
    int answer(long id, Instant now);

    /// It stays for a day, since letters of a day are counted.
    @Modifying
    @Query("update InvitationRow set expiresAt = :now where id = :id and accountId = :from and expiresAt > :now")
    int takeBack(long id, long from, Instant now);

    @Modifying
    @Query("delete from InvitationRow where expiresAt < :now")
    int clear(Instant now);
}
