CREATE TABLE mentoring_thread (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    version       BIGINT       NOT NULL,
    mentorship_id BIGINT       NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    subject       VARCHAR(190) NOT NULL,
    title         VARCHAR(200) NOT NULL,
    turn          VARCHAR(20),
    turn_since    DATETIME(6)  NOT NULL,
    closed        VARCHAR(20),
    PRIMARY KEY (id),
    CONSTRAINT mentoring_thread_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_message (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    thread_id  BIGINT        NOT NULL,
    account_id BIGINT        NOT NULL,
    body       VARCHAR(4000) NOT NULL,
    written_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT mentoring_message_thread FOREIGN KEY (thread_id) REFERENCES mentoring_thread (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_message_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_session (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    version       BIGINT        NOT NULL,
    mentorship_id BIGINT        NOT NULL,
    starts_at     DATETIME(6)   NOT NULL,
    minutes       INT           NOT NULL,
    agenda        VARCHAR(2000) NOT NULL,
    notes         VARCHAR(4000) NOT NULL,
    held          BOOLEAN       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT mentoring_session_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_action (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    mentorship_id BIGINT       NOT NULL,
    side          VARCHAR(20)  NOT NULL,
    what          VARCHAR(300) NOT NULL,
    due_on        DATE,
    created_at    DATETIME(6)  NOT NULL,
    done_at       DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT mentoring_action_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_assignment (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    mentorship_id BIGINT       NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    subject       VARCHAR(190) NOT NULL,
    word          VARCHAR(500) NOT NULL,
    due_on        DATE         NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    done_at       DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT mentoring_assignment_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE
);

CREATE TABLE mentoring_private_note (
    mentorship_id BIGINT        NOT NULL,
    account_id    BIGINT        NOT NULL,
    body          VARCHAR(4000) NOT NULL,
    written_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (mentorship_id, account_id),
    CONSTRAINT mentoring_private_note_of FOREIGN KEY (mentorship_id) REFERENCES mentoring_mentorship (id) ON DELETE CASCADE,
    CONSTRAINT mentoring_private_note_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
