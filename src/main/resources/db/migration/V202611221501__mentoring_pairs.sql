CREATE TABLE mentoring_mentor (
    account_id BIGINT        NOT NULL,
    about      VARCHAR(600)  NOT NULL,
    topics     VARCHAR(1000) NOT NULL,
    roles      VARCHAR(1000) NOT NULL,
    languages  VARCHAR(200)  NOT NULL,
    capacity   INT           NOT NULL,
    paused     BOOLEAN       NOT NULL,
    listed     BOOLEAN       NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT mentoring_mentor_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- `open_key` names the pair while the mentorship is open: the same two have one at a time.
CREATE TABLE mentoring_mentorship (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    version           BIGINT        NOT NULL,
    mentor_account_id BIGINT        NOT NULL,
    mentee_account_id BIGINT        NOT NULL,
    open_key          VARCHAR(50),
    state             VARCHAR(20)   NOT NULL,
    since             DATETIME(6)   NOT NULL,
    moved_by          VARCHAR(20)   NOT NULL,
    reason            VARCHAR(30),
    mentor_signed     BOOLEAN       NOT NULL,
    mentee_signed     BOOLEAN       NOT NULL,
    met               BOOLEAN       NOT NULL,
    question          VARCHAR(1000) NOT NULL,
    goals             VARCHAR(1000) NOT NULL,
    cadence           VARCHAR(20)   NOT NULL,
    channels          VARCHAR(100)  NOT NULL,
    until_on          DATE          NOT NULL,
    draft             INT           NOT NULL,
    created_at        DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT mentoring_mentorship_open UNIQUE (open_key),
    CONSTRAINT mentoring_mentorship_mentor FOREIGN KEY (mentor_account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_mentorship_mentee FOREIGN KEY (mentee_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_second_choice (
    mentorship_id BIGINT NOT NULL,
    account_id    BIGINT NOT NULL,
    PRIMARY KEY (mentorship_id),
    CONSTRAINT mentoring_second_choice_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_second_choice_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_fit (
    mentorship_id BIGINT       NOT NULL,
    account_id    BIGINT       NOT NULL,
    fits          BOOLEAN      NOT NULL,
    word          VARCHAR(500) NOT NULL,
    said_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (mentorship_id, account_id),
    CONSTRAINT mentoring_fit_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_fit_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- It goes when it is answered or run out.
CREATE TABLE mentoring_invitation (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    side       VARCHAR(20)  NOT NULL,
    email      VARCHAR(190) NOT NULL,
    word       VARCHAR(500) NOT NULL,
    hash       VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT mentoring_invitation_hash UNIQUE (hash),
    CONSTRAINT mentoring_invitation_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX mentoring_invitation_email ON mentoring_invitation (email);
