-- A certification somebody wants, has booked or holds: one row for each.
CREATE TABLE experience_credential (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    version       BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    certification VARCHAR(150) NOT NULL,
    state         VARCHAR(20)  NOT NULL,
    exam_on       DATE,
    since_on      DATE,
    -- none when it does not run out
    until_on      DATE,
    number        VARCHAR(100) NOT NULL,
    removed_at    DATETIME(6),
    changed_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_credential_once UNIQUE (account_id, certification),
    CONSTRAINT experience_credential_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
-- the reminders look for what runs out soon
CREATE INDEX experience_credential_until ON experience_credential (until_on);
