package org.milestone.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssignmentRows extends Repository<AssignmentRow, Long> {
    AssignmentRow save(AssignmentRow row);

    Optional<AssignmentRow> findById(long id);

    List<AssignmentRow> findByMentorshipIdOrderByIdDesc(long mentorship);

    List<AssignmentRow> findByMentorshipIdInAndDoneAtIsNull(Collection<Long> mentorships);
}
