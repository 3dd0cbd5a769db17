package org.milestone.account;

import java.time.Instant;
import java.util.List;
import org.milestone.account.domain.Scope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantRows extends Repository<GrantRow, Long> {
    GrantRow save(GrantRow row);

    @Query("from GrantRow where viewerAccountId = :viewer and ownerAccountId = :owner and scope = :scope"
            + " and revokedAt is null and expiresAt > :now")
    List<GrantRow> live(long viewer, long owner, Scope scope, Instant now);

    @Query("from GrantRow where ownerAccountId = :owner and revokedAt is null and expiresAt > :now"
            + " order by viewerAccountId, scope")
    List<GrantRow> liveOf(long owner, Instant now);

    @Query("from GrantRow where viewerAccountId = :viewer and revokedAt is null and expiresAt > :now"
            + " order by ownerAccountId, scope")
    List<GrantRow> liveFor(long viewer, Instant now);

    @Query("from GrantRow where ownerAccountId = :account or viewerAccountId = :account order by id")
    List<GrantRow> naming(long account);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update GrantRow set revokedAt = :now where ownerAccountId = :owner and viewerAccountId = :viewer"
            + " and scope = :scope and revokedAt is null")
    int revoke(long owner, long viewer, Scope scope, Instant now);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update GrantRow set revokedAt = :now where ownerAccountId = :owner and viewerAccountId = :viewer"
            + " and revokedAt is null")
    int revokeAll(long owner, long viewer, Instant now);
}
