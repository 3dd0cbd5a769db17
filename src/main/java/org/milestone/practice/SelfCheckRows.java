package org.milestone.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SelfCheckRows extends Repository<SelfCheckRow, Long> {
    SelfCheckRow save(SelfCheckRow row);

    @Query("select at from SelfCheckRow where accountId = :account and at >= :since")
    List<Instant> since(long account, Instant since);

    List<SelfCheckRow> findByAccountIdOrderByAt(long account);

    List<SelfCheckRow> findByAccountIdAndQuestionIdInOrderByAt(long account, Collection<String> questions);
}
