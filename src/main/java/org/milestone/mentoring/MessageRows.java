package org.milestone.mentoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRows extends Repository<MessageRow, Long> {
    MessageRow save(MessageRow row);

    List<MessageRow> findByThreadIdInOrderById(Collection<Long> threads);

    @Query("select count(*) from MessageRow m join ThreadRow t on t.id = m.threadId where t.mentorshipId = :mentorship"
            + " and m.accountId = :account and m.writtenAt > :since")
    int countSince(long mentorship, long account, Instant since);

    List<MessageRow> findByAccountIdOrderById(long account);
}
