-- for clearing
CREATE INDEX account_sight_time ON account_sight (seen_at);
