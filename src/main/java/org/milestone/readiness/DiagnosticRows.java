package org.milestone.readiness;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DiagnosticRows extends Repository<DiagnosticRow, Long> {
    DiagnosticRow save(DiagnosticRow row);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DiagnosticRow where id = :id and accountId = :account")
    Optional<DiagnosticRow> lock(long account, long id);

    Optional<DiagnosticRow> findFirstByAccountIdAndSubjectOrderByIdDesc(long account, String subject);

    List<DiagnosticRow> findByAccountIdOrderById(long account);
}
