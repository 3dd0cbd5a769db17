package org.milestone.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GoalRows extends Repository<GoalRow, Long> {
    GoalRow saveAndFlush(GoalRow row);

    Optional<GoalRow> findByIdAndAccountId(long id, long account);

    List<GoalRow> findByAccountIdAndIdIn(long account, Collection<Long> ids);

    List<GoalRow> findByAccountIdAndStateOrderByDueOn(long account, Goal.State state);

    List<GoalRow> findByAccountIdOrderByDueOn(long account);

    void delete(GoalRow row);
}
