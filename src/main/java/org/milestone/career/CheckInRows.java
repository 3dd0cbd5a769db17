package org.milestone.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CheckInRows extends Repository<CheckInRow, Long> {
    CheckInRow saveAndFlush(CheckInRow row);

    Optional<CheckInRow> findByAccountIdAndWeek(long account, LocalDate week);

    List<CheckInRow> findByAccountIdOrderByWeekDesc(long account, Limit limit);

    List<CheckInRow> findByAccountIdOrderByWeek(long account);

    void delete(CheckInRow row);
}
