-- 0 is what a person saw who saw no note
ALTER TABLE mentoring_private_note ADD COLUMN version BIGINT DEFAULT 1 NOT NULL;
