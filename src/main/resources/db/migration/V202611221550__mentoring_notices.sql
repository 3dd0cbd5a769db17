-- where one click ends letters of this kind
ALTER TABLE mail_letter ADD COLUMN unsubscribe VARCHAR(300);

CREATE TABLE mentoring_notice (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    mentorship_id BIGINT       NOT NULL,
    -- the same occasion always makes the same key, so that nobody is told twice
    unique_key    VARCHAR(150) NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    what          VARCHAR(20)  NOT NULL,
    subject       VARCHAR(300) NOT NULL,
    days          INT          NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    read_at       DATETIME(6),
    -- when a letter is to go; empty when none is
    due_at        DATETIME(6),
    posted_at     DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT mentoring_notice_once UNIQUE (account_id, unique_key),
    CONSTRAINT mentoring_notice_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_notice_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE
);
CREATE INDEX mentoring_notice_due ON mentoring_notice (due_at);

-- only what differs from the usual
CREATE TABLE mentoring_notice_pace (
    account_id BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    pace       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, kind),
    CONSTRAINT mentoring_notice_pace_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_quiet_hours (
    account_id BIGINT NOT NULL,
    from_hour  INT    NOT NULL,
    to_hour    INT    NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT mentoring_quiet_hours_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_unsubscribe (
    hash       VARCHAR(64) NOT NULL,
    account_id BIGINT      NOT NULL,
    -- empty for letters that hold several kinds
    kind       VARCHAR(20),
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (hash),
    CONSTRAINT mentoring_unsubscribe_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
