package org.milestone.study;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface SelfCheckRows extends Repository<SelfCheckRow, Long> {
    SelfCheckRow save(SelfCheckRow row);

    List<SelfCheckRow> findByAccountIdOrderByAt(long account);

    List<SelfCheckRow> findByAccountIdAndQuestionIdInOrderByAt(long account, Collection<String> questions);
}
