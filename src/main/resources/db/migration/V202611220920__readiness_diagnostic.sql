-- An adaptive test; its answers are results of practice, this is the order and what was concluded.
CREATE TABLE readiness_diagnostic (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    version    BIGINT       NOT NULL,
    account_id BIGINT       NOT NULL,
    subject    VARCHAR(150) NOT NULL,
    -- the item that is asked now
    asking     VARCHAR(200),
    -- items with their domain and whether they were right, JSON
    answers    MEDIUMTEXT   NOT NULL,
    started_at DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT readiness_diagnostic_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX readiness_diagnostic_mine ON readiness_diagnostic (account_id, started_at);
