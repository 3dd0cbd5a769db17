-- It belongs to nobody: without a lead it ends. `secret` seeds the rounding of its figures.
CREATE TABLE programme_programme (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    version    BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    purpose    VARCHAR(600) NOT NULL,
    from_on    DATE         NOT NULL,
    until_on   DATE         NOT NULL,
    secret     VARCHAR(64)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6),
    PRIMARY KEY (id)
);

-- `left_at` is there for the moment in which leaving can be undone.
CREATE TABLE programme_person (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    programme_id BIGINT      NOT NULL,
    account_id   BIGINT      NOT NULL,
    part         VARCHAR(20) NOT NULL,
    joined_at    DATETIME(6) NOT NULL,
    left_at      DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT programme_person_once UNIQUE (programme_id, account_id),
    CONSTRAINT programme_person_of FOREIGN KEY (programme_id) REFERENCES programme_programme (id) ON DELETE CASCADE,
    CONSTRAINT programme_person_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE programme_invitation (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    programme_id BIGINT       NOT NULL,
    account_id   BIGINT       NOT NULL,
    part         VARCHAR(20)  NOT NULL,
    email        VARCHAR(190) NOT NULL,
    hash         VARCHAR(64)  NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT programme_invitation_hash UNIQUE (hash),
    CONSTRAINT programme_invitation_of FOREIGN KEY (programme_id) REFERENCES programme_programme (id) ON DELETE CASCADE,
    CONSTRAINT programme_invitation_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX programme_invitation_email ON programme_invitation (email);

-- `mentorship_id` is a number without a key: the row belongs to another module.
CREATE TABLE programme_proposal (
    id                BIGINT      NOT NULL AUTO_INCREMENT,
    programme_id      BIGINT      NOT NULL,
    mentor_account_id BIGINT      NOT NULL,
    mentee_account_id BIGINT      NOT NULL,
    state             VARCHAR(20) NOT NULL,
    mentor_agreed     BOOLEAN     NOT NULL,
    mentee_agreed     BOOLEAN     NOT NULL,
    mentorship_id     BIGINT,
    created_at        DATETIME(6) NOT NULL,
    moved_at          DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT programme_proposal_of FOREIGN KEY (programme_id) REFERENCES programme_programme (id) ON DELETE CASCADE,
    CONSTRAINT programme_proposal_mentor FOREIGN KEY (mentor_account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT programme_proposal_mentee FOREIGN KEY (mentee_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- What was shown in a week stays what it was; it names nobody.
CREATE TABLE programme_snapshot (
    programme_id BIGINT      NOT NULL,
    week_on      DATE        NOT NULL,
    people       INT         NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (programme_id, week_on),
    CONSTRAINT programme_snapshot_of FOREIGN KEY (programme_id) REFERENCES programme_programme (id) ON DELETE CASCADE
);

CREATE TABLE programme_figure (
    programme_id BIGINT      NOT NULL,
    week_on      DATE        NOT NULL,
    figure       VARCHAR(20) NOT NULL,
    low_end      INT         NOT NULL,
    high_end     INT         NOT NULL,
    PRIMARY KEY (programme_id, week_on, figure),
    CONSTRAINT programme_figure_of FOREIGN KEY (programme_id, week_on) REFERENCES programme_snapshot (programme_id, week_on) ON DELETE CASCADE
);
