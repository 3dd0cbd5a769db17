-- The domains of the issuer's score report with the words it rates them in, JSON; null: not told.
ALTER TABLE readiness_outcome ADD COLUMN ratings VARCHAR(2000);
