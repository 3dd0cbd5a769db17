package org.milestone.experience;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatementRows extends Repository<StatementRow, Long> {
    StatementRow saveAndFlush(StatementRow row);

    Optional<StatementRow> findByIdAndAccountId(long id, long account);

    List<StatementRow> findByAccountIdOrderByStatedOnDescIdDesc(long account);

    void delete(StatementRow row);

    @Modifying
    @Query("delete from StatementRow s where s.accountId = :account and s.kind = :kind and s.words = :words")
    int forget(long account, StatementRow.Kind kind, String words);
}
