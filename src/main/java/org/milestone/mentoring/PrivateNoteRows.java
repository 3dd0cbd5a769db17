package org.milestone.mentoring;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrivateNoteRows extends Repository<PrivateNoteRow, FitRow.Key> {
    PrivateNoteRow saveAndFlush(PrivateNoteRow row);

    Optional<PrivateNoteRow> findByMentorshipIdAndAccountId(long mentorship, long account);

    List<PrivateNoteRow> findByAccountId(long account);

    @Modifying
    @Query(
            value = "insert into mentoring_private_note (mentorship_id, account_id, body, written_at, version)"
                    + " values (:mentorship, :account, '', :now, 0) on duplicate key update account_id = account_id",
            nativeQuery = true)
    void beginIfNew(long mentorship, long account, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PrivateNoteRow where mentorshipId = :mentorship and accountId = :account")
    PrivateNoteRow locked(long mentorship, long account);
}
