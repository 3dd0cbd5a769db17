package org.milestone.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.programme.domain.Part;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRows extends Repository<PersonRow, Long> {
    PersonRow saveAndFlush(PersonRow row);

    void delete(PersonRow row);

    /// Also of somebody who has just left.
    Optional<PersonRow> findByProgrammeIdAndAccountId(long programme, long account);

    Optional<PersonRow> findByProgrammeIdAndAccountIdAndLeftAtIsNull(long programme, long account);

    List<PersonRow> findByProgrammeIdAndLeftAtIsNullOrderByJoinedAtAscIdAsc(long programme);

    List<PersonRow> findByAccountIdAndLeftAtIsNullOrderById(long account);

    List<PersonRow> findByAccountIdOrderById(long account);

    int countByProgrammeIdAndPartAndLeftAtIsNull(long programme, Part part);

    int countByProgrammeIdAndLeftAtIsNull(long programme);

    @Modifying
    @Query("delete from PersonRow where leftAt < :before")
    int clear(Instant before);
}
