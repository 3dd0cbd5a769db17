package org.milestone.practice;

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

    private boolean locked(long account) {
        return database.sql("select account_id from practice_turn where account_id = :account for update")
                .param("account", account)
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
