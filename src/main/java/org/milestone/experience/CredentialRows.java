package org.milestone.experience;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CredentialRows extends Repository<CredentialRow, Long> {
    CredentialRow saveAndFlush(CredentialRow row);

    Optional<CredentialRow> findByAccountIdAndCertification(long account, String certification);

    List<CredentialRow> findByAccountIdOrderById(long account);

    @Modifying
    @Query("delete from CredentialRow c where c.removedAt < :before")
    int clear(Instant before);
}
