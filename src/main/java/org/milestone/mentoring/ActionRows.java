package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRows extends Repository<ActionRow, Long> {
    ActionRow save(ActionRow row);

    Optional<ActionRow> findById(long id);

    List<ActionRow> findByMentorshipIdOrderById(long mentorship);

    @Query("from ActionRow where mentorshipId = :mentorship and doneAt is null order by id")
    List<ActionRow> open(long mentorship);
}
