-- Whoever judges answers of a person holds this row until it is kept: so the numbers of a person's
-- results grow in the order in which they can be read.
CREATE TABLE practice_turn (
    account_id BIGINT NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT practice_turn_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
