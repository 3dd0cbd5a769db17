package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MeetingRows extends Repository<MeetingRow, Long> {
    MeetingRow saveAndFlush(MeetingRow row);

    Optional<MeetingRow> findById(long id);

    List<MeetingRow> findByMentorshipIdOrderByStartsAtDesc(long mentorship);

    void delete(MeetingRow row);
}
