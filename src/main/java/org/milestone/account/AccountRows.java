package org.milestone.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.milestone.account.domain.AccountRole;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRows extends Repository<AccountRow, Long> {
    /// What of a person is read without their roles.
    interface Brief {
        long getId();

        String getName();

        String getZone();

        String getEmail();

        boolean getVerified();
    }

    AccountRow saveAndFlush(AccountRow row);

    Optional<AccountRow> findById(long id);

    Optional<AccountRow> findByEmail(String email);

    boolean existsByEmail(String email);

    long count();

    /// Administrators that can act, locked against each other's changes until the transaction
    /// ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountRow a where a.locked = false and :role member of a.roles order by a.id")
    List<AccountRow> lockThoseActingAs(AccountRole role);

    @Query("select count(a) from AccountRow a where :role member of a.roles")
    long countByRole(AccountRole role);

    @Query(
            "select a.id from AccountRow a where lower(a.name) like :like or a.email like :like order by a.id desc limit :limit offset :offset")
    List<Long> search(String like, int offset, int limit);

    @Query("select count(a) from AccountRow a where lower(a.name) like :like or a.email like :like")
    int countMatching(String like);

    @Query(
            "select a.id as id, a.name as name, a.zone as zone, a.email as email, case when a.verifiedAt is null then false else true end as verified from AccountRow a where a.id in :ids")
    List<Brief> brief(List<Long> ids);

    List<AccountRow> findByIdInOrderByIdDesc(List<Long> ids);

    /// Straight to the database, so that its cascades do the rest.
    @Modifying
    @Query("delete from AccountRow a where a.id = :id")
    void erase(long id);
}
