package org.milestone.hiring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AnswerRows extends Repository<AnswerRow, Long> {
    AnswerRow saveAndFlush(AnswerRow row);

    Optional<AnswerRow> findFirstByAccountIdAndQuestionIdInOrderByUpdatedAtDesc(
            long account, Collection<String> questions);

    List<AnswerRow> findByAccountIdOrderByUpdatedAtDesc(long account);
}
