package org.milestone.mentoring;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SecondChoiceRows extends Repository<SecondChoiceRow, Long> {
    SecondChoiceRow save(SecondChoiceRow row);

    Optional<SecondChoiceRow> findById(long mentorship);

    void deleteById(long mentorship);
}
