package org.milestone.mentoring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface MessageRows extends Repository<MessageRow, Long> {
    MessageRow save(MessageRow row);

    List<MessageRow> findByThreadIdInOrderById(Collection<Long> threads);

    List<MessageRow> findByAccountIdOrderById(long account);
}
