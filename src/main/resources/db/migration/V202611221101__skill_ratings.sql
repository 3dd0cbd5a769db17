-- Words on somebody's skills; only ever added. What is withdrawn stays, and counts no more.
CREATE TABLE skill_rating (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    account_id        BIGINT        NOT NULL,
    skill_id          VARCHAR(150)  NOT NULL,
    axis              VARCHAR(20)   NOT NULL,
    source            VARCHAR(20)   NOT NULL,
    -- tells several of one source apart: a sign-off, a certificate; empty for oneself and for mentors
    witness           VARCHAR(150)  NOT NULL,
    mentor_account_id BIGINT,
    level             INT           NOT NULL,
    confidence        VARCHAR(20),
    rationale         VARCHAR(2000) NOT NULL,
    -- a line each
    evidence          VARCHAR(2600) NOT NULL,
    -- of the sentences the level was chosen from
    wording           VARCHAR(20)   NOT NULL,
    at                DATETIME(6)   NOT NULL,
    until             DATETIME(6),
    withdrawn_at      DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT skill_rating_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT skill_rating_mentor FOREIGN KEY (mentor_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX skill_rating_mine ON skill_rating (account_id, withdrawn_at, at);

-- The role somebody works towards.
CREATE TABLE skill_target (
    account_id BIGINT       NOT NULL,
    role_id    VARCHAR(150) NOT NULL,
    at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT skill_target_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- Skills somebody does not want to be asked about.
CREATE TABLE skill_aside (
    account_id BIGINT       NOT NULL,
    skill_id   VARCHAR(150) NOT NULL,
    reason     VARCHAR(300) NOT NULL,
    at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, skill_id),
    CONSTRAINT skill_aside_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- What somebody guessed of themself, and what they saw then; once a skill.
CREATE TABLE skill_guess (
    account_id BIGINT       NOT NULL,
    skill_id   VARCHAR(150) NOT NULL,
    -- of ten questions; missing when they looked without guessing
    guessed    INT,
    shown      INT          NOT NULL,
    answers    INT          NOT NULL,
    at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, skill_id),
    CONSTRAINT skill_guess_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
