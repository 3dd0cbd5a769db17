package org.milestone.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TokenRows extends Repository<TokenRow, Long> {
    TokenRow save(TokenRow row);

    Optional<TokenRow> findByHashAndKind(String hash, TokenRow.Kind kind);

    List<TokenRow> findByAccountId(long account);

    /// 1 for the one who used it, 0 for everybody who comes at the same time or later.
    @Modifying
    @Query("delete from TokenRow t where t.hash = :hash")
    int use(String hash);

    @Modifying
    @Query("delete from TokenRow t where t.accountId = :account and t.kind = :kind")
    void forget(long account, TokenRow.Kind kind);

    @Modifying
    @Query("delete from TokenRow t where t.accountId = :account")
    void forgetAll(long account);

    @Modifying
    @Query("delete from TokenRow t where t.expiresAt < :now")
    int clear(Instant now);
}
