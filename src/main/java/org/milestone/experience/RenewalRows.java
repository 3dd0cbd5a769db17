package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RenewalRows extends Repository<RenewalRow, Long> {
    RenewalRow saveAndFlush(RenewalRow row);

    Optional<RenewalRow> findByIdAndAccountId(long id, long account);

    List<RenewalRow> findByAccountIdOrderByDoneOnDescIdDesc(long account);

    long countByAccountId(long account);

    @Modifying
    @Query("delete from RenewalRow a where a.removedAt < :before")
    int clear(Instant before);
}
