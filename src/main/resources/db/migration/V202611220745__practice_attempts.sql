CREATE TABLE practice_attempt (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    version         BIGINT        NOT NULL,
    account_id      BIGINT        NOT NULL,
    kind            VARCHAR(20)   NOT NULL,
    source          VARCHAR(190)  NOT NULL,
    blueprint_from  DATE,
    title           VARCHAR(190)  NOT NULL,
    -- while the attempt is open: what makes a second one of the same kind impossible
    open_key        VARCHAR(190),
    seed            BIGINT        NOT NULL,
    paper           MEDIUMTEXT    NOT NULL,
    conduct         VARCHAR(1000) NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    factor          DOUBLE        NOT NULL,
    started_at      DATETIME(6)   NOT NULL,
    ends_at         DATETIME(6),
    section         INT           NOT NULL,
    section_started DATETIME(6)   NOT NULL,
    paused_ms       BIGINT        NOT NULL,
    section_paused  BIGINT        NOT NULL,
    break_ends      DATETIME(6),
    break_used      BOOLEAN       NOT NULL,
    touched_at      DATETIME(6)   NOT NULL,
    ended_at        DATETIME(6),
    points          DOUBLE,
    most            DOUBLE,
    score           MEDIUMTEXT,
    pad             VARCHAR(4000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT practice_attempt_open UNIQUE (account_id, open_key),
    CONSTRAINT practice_attempt_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX practice_attempt_mine ON practice_attempt (account_id, state, started_at);
CREATE INDEX practice_attempt_due ON practice_attempt (state, ends_at);

-- The latest word on each slot of an exam, and what was scribbled on it; sequence 0: not answered.
CREATE TABLE practice_answer (
    attempt_id BIGINT        NOT NULL,
    slot       INT           NOT NULL,
    sequence   BIGINT        NOT NULL,
    response   VARCHAR(4000),
    certainty  VARCHAR(10),
    seconds    INT           NOT NULL,
    at         DATETIME(6),
    flagged    BOOLEAN       NOT NULL,
    struck     VARCHAR(200)  NOT NULL,
    highlights VARCHAR(4000) NOT NULL,
    PRIMARY KEY (attempt_id, slot),
    CONSTRAINT practice_answer_attempt FOREIGN KEY (attempt_id) REFERENCES practice_attempt (id) ON DELETE CASCADE
);

-- What became of each answer, judged once and for good; only ever added.
CREATE TABLE practice_result (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    account_id  BIGINT       NOT NULL,
    attempt_id  BIGINT,
    slot        INT          NOT NULL,
    sequence    BIGINT       NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    question_id VARCHAR(200) NOT NULL,
    version     VARCHAR(64)  NOT NULL,
    domain      VARCHAR(150) NOT NULL,
    skill       VARCHAR(150) NOT NULL,
    lesson      VARCHAR(150) NOT NULL,
    band        INT          NOT NULL,
    response    VARCHAR(4000),
    correct     BOOLEAN      NOT NULL,
    points      DOUBLE       NOT NULL,
    most        DOUBLE       NOT NULL,
    certainty   VARCHAR(10),
    seconds     INT          NOT NULL,
    at          DATETIME(6)  NOT NULL,
    timed       BOOLEAN      NOT NULL,
    mixed       BOOLEAN      NOT NULL,
    first_time  BOOLEAN      NOT NULL,
    hint        BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT practice_result_once UNIQUE (attempt_id, slot),
    CONSTRAINT practice_result_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT practice_result_attempt FOREIGN KEY (attempt_id) REFERENCES practice_attempt (id) ON DELETE CASCADE
);
CREATE INDEX practice_result_since ON practice_result (account_id, id);
CREATE INDEX practice_result_met ON practice_result (account_id, question_id, at);
CREATE INDEX practice_result_when ON practice_result (account_id, at);
CREATE INDEX practice_result_item ON practice_result (question_id, first_time);

-- Items and scenarios as they were when somebody drew them.
CREATE TABLE practice_item (
    question_id VARCHAR(200) NOT NULL,
    version     VARCHAR(64)  NOT NULL,
    body        MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (question_id, version)
);

CREATE TABLE practice_dispute (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    version     BIGINT        NOT NULL,
    account_id  BIGINT        NOT NULL,
    question_id VARCHAR(200)  NOT NULL,
    item        VARCHAR(64)   NOT NULL,
    text        VARCHAR(2000) NOT NULL,
    at          DATETIME(6)   NOT NULL,
    state       VARCHAR(20)   NOT NULL,
    reply       VARCHAR(2000) NOT NULL,
    settled_at  DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT practice_dispute_once UNIQUE (account_id, question_id, item),
    CONSTRAINT practice_dispute_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX practice_dispute_state ON practice_dispute (state, at);

CREATE TABLE practice_accommodation (
    account_id    BIGINT      NOT NULL,
    factor        DOUBLE      NOT NULL,
    language_time BOOLEAN     NOT NULL,
    changed_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT practice_accommodation_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- The answers inside lessons are results like all others. Skill, band and version were not kept
-- then: they stay empty.
INSERT INTO practice_result (account_id, attempt_id, slot, sequence, kind, question_id, version, domain, skill, lesson,
    band, response, correct, points, most, certainty, seconds, at, timed, mixed, first_time, hint)
SELECT s.account_id, NULL, 0, 1, 'SELF_CHECK', s.question_id, '', s.lesson_id, '', s.lesson_id,
    0, s.response, s.correct, CASE WHEN s.correct THEN 1 ELSE 0 END, 1, NULL, 0, s.at, FALSE, FALSE,
    NOT EXISTS (SELECT 1 FROM practice_self_check e
                WHERE e.account_id = s.account_id AND e.question_id = s.question_id AND e.id < s.id), FALSE
FROM practice_self_check s
ORDER BY s.id;
DROP TABLE practice_self_check;
