package org.milestone.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitedRows extends Repository<InvitedRow, Long> {
    InvitedRow save(InvitedRow row);

    Optional<InvitedRow> findByHashAndExpiresAtAfter(String hash, Instant now);

    List<InvitedRow> findByProgrammeIdAndExpiresAtAfterOrderById(long programme, Instant now);

    List<InvitedRow> findByAccountIdOrderById(long from);

    List<InvitedRow> findByEmailAndExpiresAtAfterOrderById(String email, Instant now);

    int countByAccountIdAndCreatedAtAfter(long from, Instant since);

    boolean existsByProgrammeIdAndEmailAndExpiresAtAfter(long programme, String email, Instant now);

    /// 1 for the one who answers it, 0 for everybody who comes at the same time or later.
    @Modifying
    @Query("update InvitedRow set expiresAt = :now where id = :id and expiresAt > :now")
    int answer(long id, Instant now);

    /// It stays for a day, since letters of a day are counted.
    @Modifying
    @Query("update InvitedRow set expiresAt = :now where id = :id and programmeId = :programme and expiresAt > :now")
    int takeBack(long id, long programme, Instant now);

    @Modifying
    @Query("update InvitedRow set expiresAt = :now where programmeId = :programme and expiresAt > :now")
    int takeAllBack(long programme, Instant now);

    @Modifying
    @Query("delete from InvitedRow where expiresAt < :before")
    int clear(Instant before);
}
