-- How many of the items somebody expected to answer rightly, said before the first answer.
ALTER TABLE practice_attempt ADD COLUMN guess INT;
