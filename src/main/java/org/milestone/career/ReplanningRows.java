package org.milestone.career;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplanningRows extends Repository<ReplanningRow, Long> {
    /// A replanning without all that was computed.
    interface Move {
        long getAccount();

        LocalDate getMadeOn();

        LocalDate getMiddle();

        long getDays();
    }

    /// Of plans that are followed, oldest first.
    @Query("select r.accountId as account, r.madeOn as madeOn, r.middle as middle, r.days as days"
            + " from ReplanningRow r, AimRow a where a.accountId = r.accountId and a.dropped = false"
            + " and r.accountId in :accounts order by r.id")
    List<Move> movesOf(Collection<Long> accounts);

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
