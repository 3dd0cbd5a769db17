CREATE TABLE hiring_answer (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    version     BIGINT        NOT NULL,
    account_id  BIGINT        NOT NULL,
    question_id VARCHAR(150)  NOT NULL,
    situation   VARCHAR(3000) NOT NULL,
    task        VARCHAR(3000) NOT NULL,
    deed        VARCHAR(3000) NOT NULL,
    outcome     VARCHAR(3000) NOT NULL,
    rating      VARCHAR(40),
    due_at      DATETIME(6),
    updated_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT hiring_answer_once UNIQUE (account_id, question_id),
    CONSTRAINT hiring_answer_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX hiring_answer_recent ON hiring_answer (account_id, updated_at);
