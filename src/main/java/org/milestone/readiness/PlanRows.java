package org.milestone.readiness;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanRows extends Repository<PlanRow, Long> {
    PlanRow save(PlanRow row);

    Optional<PlanRow> findById(long account);

    Optional<PlanRow> findByFeedHash(String hash);

    void deleteById(long account);
}
