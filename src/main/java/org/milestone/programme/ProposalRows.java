package org.milestone.programme;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalRows extends Repository<ProposalRow, Long> {
    ProposalRow saveAndFlush(ProposalRow row);

    void delete(ProposalRow row);

    List<ProposalRow> findByProgrammeIdOrderByIdDesc(long programme);

    @Query("from ProposalRow where mentorAccountId = :account or menteeAccountId = :account order by id desc")
    List<ProposalRow> naming(long account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ProposalRow where id = :id")
    Optional<ProposalRow> locked(long id);

    /// Whether the two were proposed, and it waits or has not been over for long.
    @Query("select count(*) > 0 from ProposalRow where programmeId = :programme and mentorAccountId = :mentor"
            + " and menteeAccountId = :mentee and state <> org.milestone.programme.ProposalRow.State.BEGUN"
            + " and movedAt > :since")
    boolean lately(long programme, long mentor, long mentee, Instant since);

    int countByProgrammeIdAndCreatedAtAfter(long programme, Instant since);

    @Modifying(flushAutomatically = true)
    @Query("update ProposalRow set state = org.milestone.programme.ProposalRow.State.OVER, movedAt = :now"
            + " where programmeId = :programme and state = org.milestone.programme.ProposalRow.State.WAITING"
            + " and (:account = 0 or mentorAccountId = :account or menteeAccountId = :account)")
    int close(long programme, long account, Instant now);

    @Modifying
    @Query("update ProposalRow set state = org.milestone.programme.ProposalRow.State.OVER, movedAt = :now"
            + " where state = org.milestone.programme.ProposalRow.State.WAITING and createdAt < :before")
    int lapse(Instant before, Instant now);
}
