package org.milestone.programme;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRows extends Repository<ProgrammeRow, Long> {
    ProgrammeRow saveAndFlush(ProgrammeRow row);

    Optional<ProgrammeRow> findById(long id);

    List<ProgrammeRow> findByIdInOrderByIdDesc(Collection<Long> ids);

    /// People come and go one at a time.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ProgrammeRow where id = :id")
    Optional<ProgrammeRow> locked(long id);

    /// Those whose days are over, and those whose last lead erased their account.
    @Query("select p.id from ProgrammeRow p where p.endedAt is null and (p.untilOn < :day or not exists"
            + " (select 1 from PersonRow l where l.programmeId = p.id and l.part ="
            + " org.milestone.programme.domain.Part.LEAD and l.leftAt is null))")
    List<Long> due(LocalDate day);
}
