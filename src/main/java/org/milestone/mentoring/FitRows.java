package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FitRows extends Repository<FitRow, FitRow.Key> {
    FitRow save(FitRow row);

    Optional<FitRow> findByMentorshipIdAndAccountId(long mentorship, long account);

    List<FitRow> findByAccountId(long account);
}
