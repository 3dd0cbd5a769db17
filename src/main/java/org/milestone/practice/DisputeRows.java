package org.milestone.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milestone.practice.DisputeService.State;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisputeRows extends Repository<DisputeRow, Long> {
    record Count(String question, long disputes) {}

    DisputeRow saveAndFlush(DisputeRow row);

    Optional<DisputeRow> findById(long id);

    Optional<DisputeRow> findByAccountIdAndQuestionIdAndItem(long account, String question, String item);

    List<DisputeRow> findByAccountIdOrderByAtDesc(long account);

    List<DisputeRow> findByStateOrderByAt(State state, Limit limit);

    @Query("""
            select new org.milestone.practice.DisputeRows$Count(questionId, count(*)) from DisputeRow
            where state = :state and questionId in :questions group by questionId""")
    List<Count> count(State state, Collection<String> questions);
}
