package org.milestone.skill;

import java.util.List;
import org.milestone.skill.domain.Source;
import org.springframework.data.repository.Repository;

interface RatingRows extends Repository<RatingRow, Long> {
    RatingRow save(RatingRow row);

    /// Everything that counts, oldest first.
    List<RatingRow> findByAccountIdAndWithdrawnAtIsNullOrderByAtAscIdAsc(long account);

    List<RatingRow> findByAccountIdAndSourceAndWitnessAndWithdrawnAtIsNull(long account, Source source, String witness);

    List<RatingRow> findByAccountIdOrderById(long account);

    List<RatingRow> findByMentorAccountIdOrderById(long mentor);
}
