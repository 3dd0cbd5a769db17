-- Whether somebody wants to see on which days they studied; no row: yes.
CREATE TABLE study_marks (
    account_id BIGINT  NOT NULL,
    shown      BOOLEAN NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT study_marks_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
