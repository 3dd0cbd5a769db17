package org.milestone.mentoring;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorRows extends Repository<MentorRow, Long> {
    Optional<MentorRow> findById(long account);

    List<MentorRow> findByListedTrueOrderByAccountId();

    @Modifying
    @Query(
            value = "insert into mentoring_mentor (account_id, about, topics, roles, languages, capacity, paused,"
                    + " listed) values (:account, '', '', '', '', :capacity, false, false) on duplicate key update"
                    + " account_id = account_id",
            nativeQuery = true)
    void beginIfNew(long account, int capacity);

    /// Whoever counts the mentor's mentees to take one more holds this until it is done.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MentorRow where accountId = :account")
    MentorRow locked(long account);
}
