package org.milestone.career;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AimRows extends Repository<AimRow, Long> {
    AimRow save(AimRow row);

    Optional<AimRow> findByAccountId(long account);
}
