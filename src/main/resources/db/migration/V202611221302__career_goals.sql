CREATE TABLE career_goal (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    version    BIGINT       NOT NULL,
    account_id BIGINT       NOT NULL,
    kind       VARCHAR(30)  NOT NULL,
    title      VARCHAR(200) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    measure    VARCHAR(300) NOT NULL,
    due_on     DATE         NOT NULL,
    first_step VARCHAR(300) NOT NULL,
    if_then    VARCHAR(300) NOT NULL,
    -- of study, by the person's own reckoning; 0 for none
    hours      DOUBLE       NOT NULL,
    shared     BOOLEAN      NOT NULL,
    state      VARCHAR(20)  NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    closed_at  DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT career_goal_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX career_goal_mine ON career_goal (account_id, state, due_on);

-- One a week, named by its Monday.
CREATE TABLE career_check_in (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    version       BIGINT        NOT NULL,
    account_id    BIGINT        NOT NULL,
    week          DATE          NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    moved         VARCHAR(1000) NOT NULL,
    blocked       VARCHAR(1000) NOT NULL,
    next_step     VARCHAR(1000) NOT NULL,
    hours         DOUBLE,
    -- what the plan reckoned with that week
    planned_hours DOUBLE,
    mood          VARCHAR(20),
    shared        BOOLEAN       NOT NULL,
    at            DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT career_check_in_once UNIQUE (account_id, week),
    CONSTRAINT career_check_in_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
