CREATE TABLE mail_letter (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    unique_key   VARCHAR(190) NOT NULL,
    owner        VARCHAR(64),
    letter       VARCHAR(100) NOT NULL,
    recipient    VARCHAR(190) NOT NULL,
    subject      VARCHAR(255) NOT NULL,
    html         MEDIUMTEXT   NOT NULL,
    plain        MEDIUMTEXT   NOT NULL,
    message_id   VARCHAR(190) NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    attempts     INT          NOT NULL,
    last_error   VARCHAR(500),
    created_at   DATETIME(6)  NOT NULL,
    next_attempt DATETIME(6)  NOT NULL,
    sent_at      DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT mail_letter_key UNIQUE (unique_key)
);
CREATE INDEX mail_letter_due ON mail_letter (state, next_attempt);
CREATE INDEX mail_letter_owner ON mail_letter (owner);

-- db-scheduler's own table
CREATE TABLE mail_scheduled_task (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB,
    execution_time       DATETIME(6)  NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50),
    last_success         DATETIME(6),
    last_failure         DATETIME(6),
    consecutive_failures INT,
    last_heartbeat       DATETIME(6),
    version              BIGINT       NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX mail_scheduled_task_due ON mail_scheduled_task (execution_time);
CREATE INDEX mail_scheduled_task_heartbeat ON mail_scheduled_task (last_heartbeat);
