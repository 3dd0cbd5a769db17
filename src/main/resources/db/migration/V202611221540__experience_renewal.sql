-- Something learned or given that renews certifications.
CREATE TABLE experience_activity (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    account_id BIGINT        NOT NULL,
    title      VARCHAR(200)  NOT NULL,
    done_on    DATE          NOT NULL,
    amount     DECIMAL(7, 2) NOT NULL,
    proof      VARCHAR(500)  NOT NULL,
    -- the category by certification it counts for, JSON
    counts     VARCHAR(4000) NOT NULL,
    removed_at DATETIME(6),
    changed_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_activity_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_activity_of ON experience_activity (account_id);

-- Which letters about a term's end were written: each once, however often the job runs.
CREATE TABLE experience_reminder (
    credential_id BIGINT      NOT NULL,
    until_on      DATE        NOT NULL,
    months        INT         NOT NULL,
    at            DATETIME(6) NOT NULL,
    PRIMARY KEY (credential_id, until_on, months),
    CONSTRAINT experience_reminder_credential FOREIGN KEY (credential_id) REFERENCES experience_credential (id) ON DELETE CASCADE
);

-- A certificate as a file; its kind was read from its content.
CREATE TABLE experience_file (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    credential_id BIGINT       NOT NULL,
    name          VARCHAR(150) NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    size_bytes    INT          NOT NULL,
    content       MEDIUMBLOB   NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_file_credential FOREIGN KEY (credential_id) REFERENCES experience_credential (id) ON DELETE CASCADE,
    CONSTRAINT experience_file_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_file_of ON experience_file (account_id);
