-- Somebody is asked to confirm a project as it was told on that day; the link they get is kept as a hash.
CREATE TABLE experience_verification (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    account_id     BIGINT        NOT NULL,
    entry_id       BIGINT        NOT NULL,
    verifier_name  VARCHAR(100)  NOT NULL,
    verifier_email VARCHAR(190)  NOT NULL,
    relation       VARCHAR(100)  NOT NULL,
    secret_hash    VARCHAR(64)   NOT NULL,
    -- the project as they are shown it, JSON
    shown          MEDIUMTEXT    NOT NULL,
    -- ids of the skills they may rate
    skills         VARCHAR(1000) NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    words          VARCHAR(2000) NOT NULL,
    -- skill=level, as they rated
    ratings        VARCHAR(1200) NOT NULL,
    asked_at       DATETIME(6)   NOT NULL,
    expires_at     DATETIME(6)   NOT NULL,
    answered_at    DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT experience_verification_secret UNIQUE (secret_hash),
    CONSTRAINT experience_verification_entry FOREIGN KEY (entry_id) REFERENCES experience_entry (id) ON DELETE CASCADE,
    CONSTRAINT experience_verification_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_verification_of ON experience_verification (account_id);
