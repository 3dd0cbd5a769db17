package org.milestone.career;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AimRows extends Repository<AimRow, Long> {
    AimRow save(AimRow row);

    void delete(AimRow row);

    void flush();

    Optional<AimRow> findByAccountId(long account);
}
