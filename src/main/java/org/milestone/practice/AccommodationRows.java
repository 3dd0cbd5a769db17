package org.milestone.practice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccommodationRows extends Repository<AccommodationRow, Long> {
    AccommodationRow save(AccommodationRow row);

    Optional<AccommodationRow> findById(long account);
}
