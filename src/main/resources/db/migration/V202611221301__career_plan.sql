-- What a person wants to become and from where; one plan each.
CREATE TABLE career_plan (
    account_id     BIGINT        NOT NULL,
    version        BIGINT        NOT NULL,
    todays_role    VARCHAR(150)  NOT NULL,
    in_role_since  DATE          NOT NULL,
    education      VARCHAR(30)   NOT NULL,
    target         VARCHAR(150)  NOT NULL,
    certifications VARCHAR(2000) NOT NULL,
    weekly_hours   DOUBLE        NOT NULL,
    no_step_down   BOOLEAN       NOT NULL,
    -- for exams, US dollars
    budget         INT,
    -- roles of the path that was chosen; empty: the earliest
    path           VARCHAR(1500) NOT NULL,
    -- of chance: the same seed gives the same plan
    seed           BIGINT        NOT NULL,
    -- thrown away, and may be taken back
    dropped        BOOLEAN       NOT NULL,
    -- of the secret under which calendars read it
    feed_hash      VARCHAR(64),
    changed_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT career_plan_feed UNIQUE (feed_hash),
    CONSTRAINT career_plan_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- Each time the plan was computed, with all it was computed from; only ever added.
CREATE TABLE career_replanning (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    account_id BIGINT      NOT NULL,
    made_on    DATE        NOT NULL,
    middle     DATE        NOT NULL,
    days       BIGINT      NOT NULL,
    -- inputs, path, activities, forecasts, levers, reasons of the difference, JSON
    plan       MEDIUMTEXT  NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT career_replanning_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX career_replanning_mine ON career_replanning (account_id, id);
