-- The secret link under which calendars read somebody's days, with a plan or without one.
CREATE TABLE career_feed (
    account_id  BIGINT      NOT NULL,
    secret_hash VARCHAR(64) NOT NULL,
    opened_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT career_feed_secret UNIQUE (secret_hash),
    CONSTRAINT career_feed_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- Links that calendars are subscribed to go on working.
INSERT INTO career_feed (account_id, secret_hash, opened_at)
SELECT account_id, feed_hash, changed_at FROM career_plan WHERE feed_hash IS NOT NULL;

ALTER TABLE career_plan DROP CONSTRAINT career_plan_feed;
ALTER TABLE career_plan DROP COLUMN feed_hash;
