package org.milestone.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, Long> {
    ActionRow save(ActionRow row);

    Optional<ActionRow> findById(long id);

    List<ActionRow> findByMentorshipIdOrderById(long mentorship);

    List<ActionRow> findByMentorshipIdInAndDoneAtIsNull(Collection<Long> mentorships);
}
