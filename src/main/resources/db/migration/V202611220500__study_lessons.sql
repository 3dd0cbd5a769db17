CREATE TABLE study_lesson (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    lesson_id     VARCHAR(150) NOT NULL,
    opened_at     DATETIME(6)  NOT NULL,
    done_at       DATETIME(6),
    bookmarked_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT study_lesson_once UNIQUE (account_id, lesson_id),
    CONSTRAINT study_lesson_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE study_note (
    id         BIGINT         NOT NULL AUTO_INCREMENT,
    version    BIGINT         NOT NULL,
    account_id BIGINT         NOT NULL,
    lesson_id  VARCHAR(150)   NOT NULL,
    body       VARCHAR(10000) NOT NULL,
    updated_at DATETIME(6)    NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT study_note_once UNIQUE (account_id, lesson_id),
    CONSTRAINT study_note_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX study_note_recent ON study_note (account_id, updated_at);

CREATE TABLE study_activity (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    deed       VARCHAR(20)  NOT NULL,
    subject    VARCHAR(200) NOT NULL,
    at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT study_activity_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX study_activity_when ON study_activity (account_id, at);

CREATE TABLE study_self_check (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    account_id  BIGINT       NOT NULL,
    question_id VARCHAR(200) NOT NULL,
    lesson_id   VARCHAR(150) NOT NULL,
    response    VARCHAR(500) NOT NULL,
    correct     BOOLEAN      NOT NULL,
    at          DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT study_self_check_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX study_self_check_item ON study_self_check (account_id, question_id, at);
