package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRows extends Repository<EntryRow, Long> {
    EntryRow saveAndFlush(EntryRow row);

    Optional<EntryRow> findById(long id);

    Optional<EntryRow> findByIdAndAccountId(long id, long account);

    List<EntryRow> findByAccountIdOrderByFromOnDescIdDesc(long account);

    long countByAccountId(long account);

    @Modifying
    @Query("delete from EntryRow e where e.removedAt < :before")
    int clear(Instant before);
}
