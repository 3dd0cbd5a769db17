package org.milestone.account;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SightRows extends Repository<SightRow, Long> {
    SightRow save(SightRow row);

    @Query("from SightRow where ownerAccountId = :owner and id < :before order by id desc")
    List<SightRow> of(long owner, long before, Limit most);
}
