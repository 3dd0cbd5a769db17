package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PositionRows extends Repository<PositionRow, Long> {
    PositionRow saveAndFlush(PositionRow row);

    Optional<PositionRow> findByIdAndAccountId(long id, long account);

    List<PositionRow> findByAccountIdOrderByFromOnDescIdDesc(long account);

    @Modifying
    @Query("delete from PositionRow p where p.removedAt < :before")
    int clear(Instant before);
}
