CREATE TABLE readiness_plan (
    account_id     BIGINT        NOT NULL,
    version        BIGINT        NOT NULL,
    certification  VARCHAR(150)  NOT NULL,
    exam_on        DATE          NOT NULL,
    weekly_minutes INT           NOT NULL,
    rest_days      VARCHAR(100)  NOT NULL,
    days_off       VARCHAR(4000) NOT NULL,
    begun_on       DATE          NOT NULL,
    -- the dated sessions as they were planned, JSON
    sessions       MEDIUMTEXT    NOT NULL,
    -- of the secret under which calendars read it
    feed_hash      VARCHAR(64),
    changed_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT readiness_plan_feed UNIQUE (feed_hash),
    CONSTRAINT readiness_plan_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
