package org.milestone.study;

import org.milestone.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether somebody wants to see the marks of the days they studied. Without a word from them
/// they do.
@Service
public class MarksService {
    private final JdbcClient database;

    MarksService(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public boolean shown(AccountId me) {
        return database.sql("select shown from study_marks where account_id = :account")
                .param("account", me.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /// Switched off, the marks are shown nowhere; what they are made of is kept as before.
    @Transactional
    public void show(AccountId me, boolean wanted) {
        database.sql("""
                        insert into study_marks (account_id, shown) values (:account, :shown)
                        on duplicate key update shown = :shown""").param("account", me.value()).param("shown", wanted).update();
    }
}
