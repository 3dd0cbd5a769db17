-- Answering items became a module of its own, left of study.
ALTER TABLE study_self_check RENAME TO practice_self_check;
