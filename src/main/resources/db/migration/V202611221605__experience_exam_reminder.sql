-- Which letters before an exam were written: each once for a day it is booked for.
CREATE TABLE experience_exam_reminder (
    credential_id BIGINT      NOT NULL,
    exam_on       DATE        NOT NULL,
    days          INT         NOT NULL,
    at            DATETIME(6) NOT NULL,
    PRIMARY KEY (credential_id, exam_on, days),
    CONSTRAINT experience_exam_reminder_credential FOREIGN KEY (credential_id) REFERENCES experience_credential (id) ON DELETE CASCADE
);
-- the reminders look for exams that are soon
CREATE INDEX experience_credential_exam ON experience_credential (exam_on);
