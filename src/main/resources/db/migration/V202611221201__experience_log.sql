-- Where somebody worked. Removed rows can be brought back for a while.
CREATE TABLE experience_position (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    version    BIGINT        NOT NULL,
    account_id BIGINT        NOT NULL,
    employer   VARCHAR(150)  NOT NULL,
    title      VARCHAR(150)  NOT NULL,
    place      VARCHAR(150)  NOT NULL,
    summary    VARCHAR(2000) NOT NULL,
    from_on    DATE          NOT NULL,
    to_on      DATE,
    removed_at DATETIME(6),
    changed_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_position_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_position_of ON experience_position (account_id);

-- One project as somebody tells it.
CREATE TABLE experience_entry (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    version     BIGINT        NOT NULL,
    account_id  BIGINT        NOT NULL,
    -- no foreign key: a position that is gone for good is none, and erasure goes by the account alone
    position_id BIGINT,
    title       VARCHAR(150)  NOT NULL,
    objective   VARCHAR(4000) NOT NULL,
    own_role    VARCHAR(4000) NOT NULL,
    outcome     VARCHAR(4000) NOT NULL,
    approach    VARCHAR(20)   NOT NULL,
    from_on     DATE          NOT NULL,
    to_on       DATE,
    share_led   INT           NOT NULL,
    -- none for full time
    week_hours  INT,
    team_size   INT,
    budget      VARCHAR(20),
    phases      VARCHAR(100)  NOT NULL,
    -- what strangers read in place of the title; there when the entry is confidential
    alias       VARCHAR(150),
    programme   BOOLEAN       NOT NULL,
    risk        BOOLEAN       NOT NULL,
    removed_at  DATETIME(6),
    changed_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_entry_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_entry_of ON experience_entry (account_id);

-- What is being typed, as JSON: for a new entry (`new`) or one that is there (its number).
CREATE TABLE experience_draft (
    account_id BIGINT      NOT NULL,
    place      VARCHAR(20) NOT NULL,
    body       MEDIUMTEXT  NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, place),
    CONSTRAINT experience_draft_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- What somebody states about themselves: education, hours of training, conditions only they can know.
CREATE TABLE experience_statement (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    -- a subject, or the certification whose condition it is
    subject    VARCHAR(150) NOT NULL,
    -- the words of the condition; blank for the others
    words      VARCHAR(500) NOT NULL,
    hours      INT,
    stated_on  DATE         NOT NULL,
    proof      VARCHAR(500) NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT experience_statement_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX experience_statement_of ON experience_statement (account_id);
