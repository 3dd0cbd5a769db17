package org.milestone.mentoring;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRows extends Repository<MeetingRow, Long> {
    MeetingRow saveAndFlush(MeetingRow row);

    Optional<MeetingRow> findById(long id);

    List<MeetingRow> findByMentorshipIdOrderByStartsAtDesc(long mentorship);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRow where id = :id")
    Optional<MeetingRow> locked(long id);

    void delete(MeetingRow row);
}
