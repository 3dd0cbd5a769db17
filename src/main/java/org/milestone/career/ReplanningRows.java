package org.milestone.career;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplanningRows extends Repository<ReplanningRow, Long> {
    ReplanningRow save(ReplanningRow row);

    Optional<ReplanningRow> findFirstByAccountIdOrderByIdDesc(long account);

    /// Those of a plan that was not thrown away, the newest first.
    @Query("""
            select row from ReplanningRow row where row.accountId = :account
            and exists (select aim.accountId from AimRow aim where aim.accountId = :account and aim.dropped = false)
            order by row.id desc""")
    List<ReplanningRow> followed(long account, Limit limit);

    List<ReplanningRow> findByAccountIdOrderByIdDesc(long account, Limit limit);

    List<ReplanningRow> findByAccountIdOrderById(long account);

    void deleteByAccountId(long account);
}
