package org.milestone.practice;

import java.util.Optional;
import org.milestone.practice.Answers.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A person's turn: whoever has it keeps everybody else from the person's attempts, answers and
/// results until the running transaction ends. So the numbers of the person's results grow in the
/// order in which they can be read. It is taken before any attempt, so that nobody waits in a
/// circle.
@Component
class Turns {
    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    void take(long account) {
        if (!locked(account)) {
            database.sql("""
                            insert into practice_turn (account_id) values (:account)
                            on duplicate key update account_id = :account""").param("account", account).update();
            locked(account);
        }
    }

    /// The same, and what is there of one slot; empty when nothing is.
    Optional<Sheet> take(long account, long attempt, int slot) {
        // One statement, for this is done with every answer. The slot is read after the lock: it is
        // the right side of an outer join.
        var found = database.sql("""
                        select turn.account_id as turn_of, answer.* from practice_turn turn
                        left join practice_answer answer on answer.attempt_id = :attempt and answer.slot = :slot
                        where turn.account_id = :account for update""")
                .param("account", account)
                .param("attempt", attempt)
                .param("slot", slot)
                .query((row, number) ->
                        row.getObject("attempt_id") == null ? Optional.<Sheet>empty() : Optional.of(Answers.sheet(row)))
                .optional();
        if (found.isPresent()) {
            return found.get();
        }
        take(account);
        return take(account, attempt, slot);
    }

    private boolean locked(long account) {
        return database.sql("select account_id from practice_turn where account_id = :account for update")
                .param("account", account)
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
