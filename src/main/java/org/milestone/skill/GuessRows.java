package org.milestone.skill;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GuessRows extends Repository<GuessRow, GuessRow.Key> {
    List<GuessRow> findByAccountIdOrderByAt(long account);

    /// Keeps the first word on a skill: whoever has seen the answer cannot guess again.
    @Modifying(clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    INSERT INTO skill_guess (account_id, skill_id, guessed, shown, answers, at)
                    VALUES (:account, :skill, :guessed, :shown, :answers, :at)
                    ON DUPLICATE KEY UPDATE account_id = :account""")
    void keep(long account, String skill, @Nullable Integer guessed, int shown, int answers, Instant at);
}
