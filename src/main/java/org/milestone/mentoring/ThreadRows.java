package org.milestone.mentoring;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThreadRows extends Repository<ThreadRow, Long> {
    ThreadRow save(ThreadRow row);

    Optional<ThreadRow> findById(long id);

    @Query("select mentorshipId from ThreadRow where id = :id")
    Optional<Long> mentorshipOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ThreadRow where id = :id")
    Optional<ThreadRow> locked(long id);

    List<ThreadRow> findByMentorshipIdOrderByTurnSinceDesc(long mentorship);

    /// Those that wait for somebody's word.
    @Query("from ThreadRow where mentorshipId in :mentorships and turn is not null")
    List<ThreadRow> waiting(Collection<Long> mentorships);

    @Query("select id from ThreadRow where turn is not null and turnSince <= :before order by id")
    List<Long> silentSince(Instant before);

    int countByMentorshipId(long mentorship);
}
