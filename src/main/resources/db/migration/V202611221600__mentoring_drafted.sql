-- Since when there is this agreement to sign.
ALTER TABLE mentoring_mentorship ADD COLUMN drafted_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00';
UPDATE mentoring_mentorship SET drafted_at = since;
