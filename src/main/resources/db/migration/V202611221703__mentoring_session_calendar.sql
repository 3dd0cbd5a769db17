-- it did not take place
ALTER TABLE mentoring_session ADD COLUMN missed BOOLEAN DEFAULT FALSE NOT NULL;
-- how calendars know it, and how often they were told of a change
ALTER TABLE mentoring_session ADD COLUMN calendar_key VARCHAR(50) DEFAULT '' NOT NULL;
ALTER TABLE mentoring_session ADD COLUMN revision INT DEFAULT 0 NOT NULL;
UPDATE mentoring_session SET calendar_key = CONCAT('session-', id);
