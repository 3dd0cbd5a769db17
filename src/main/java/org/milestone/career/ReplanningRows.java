package org.milestone.career;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ReplanningRows extends Repository<ReplanningRow, Long> {
    ReplanningRow save(ReplanningRow row);

    Optional<ReplanningRow> findFirstByAccountIdOrderByIdDesc(long account);

    List<ReplanningRow> findByAccountIdOrderByIdDesc(long account, Limit limit);

    List<ReplanningRow> findByAccountIdOrderById(long account);

    void deleteByAccountId(long account);
}
