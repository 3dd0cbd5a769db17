package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PrivateNoteRows extends Repository<PrivateNoteRow, FitRow.Key> {
    PrivateNoteRow save(PrivateNoteRow row);

    Optional<PrivateNoteRow> findByMentorshipIdAndAccountId(long mentorship, long account);

    List<PrivateNoteRow> findByAccountId(long account);
}
