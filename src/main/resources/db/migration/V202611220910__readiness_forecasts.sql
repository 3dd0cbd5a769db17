-- What was foretold on a day about an exam; only ever added.
CREATE TABLE readiness_forecast (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    certification VARCHAR(150) NOT NULL,
    exam_on       DATE         NOT NULL,
    made_on       DATE         NOT NULL,
    model         VARCHAR(40)  NOT NULL,
    low           DOUBLE       NOT NULL,
    middle        DOUBLE       NOT NULL,
    high          DOUBLE       NOT NULL,
    answers       INT          NOT NULL,
    age_days      DOUBLE       NOT NULL,
    at            DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT readiness_forecast_once UNIQUE (account_id, certification, exam_on, made_on),
    CONSTRAINT readiness_forecast_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- What became of the exam, told once.
CREATE TABLE readiness_outcome (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    certification VARCHAR(150) NOT NULL,
    exam_on       DATE         NOT NULL,
    result        VARCHAR(20)  NOT NULL,
    -- the forecast it judges: the last one made before
    forecast_id   BIGINT,
    at            DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT readiness_outcome_once UNIQUE (account_id, certification, exam_on),
    CONSTRAINT readiness_outcome_forecast FOREIGN KEY (forecast_id) REFERENCES readiness_forecast (id) ON DELETE CASCADE,
    CONSTRAINT readiness_outcome_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
