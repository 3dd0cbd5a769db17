-- What somebody wants to remember: an item they missed, or a flash card of a lesson they finished.
CREATE TABLE review_card (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    account_id  BIGINT       NOT NULL,
    kind        VARCHAR(10)  NOT NULL,
    ref         VARCHAR(200) NOT NULL,
    domain      VARCHAR(150) NOT NULL,
    stability   DOUBLE       NOT NULL,
    difficulty  DOUBLE       NOT NULL,
    last_review DATE,
    due         DATE         NOT NULL,
    reviews     INT          NOT NULL,
    lapses      INT          NOT NULL,
    -- grows with every change of the memory: a rating counts only on the turn it was given for
    turn        INT          NOT NULL,
    added_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT review_card_once UNIQUE (account_id, kind, ref),
    CONSTRAINT review_card_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX review_card_due ON review_card (account_id, due);

-- Every rating with the memory before it; taking one back adds a row that names it.
CREATE TABLE review_log (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    account_id  BIGINT      NOT NULL,
    card_id     BIGINT      NOT NULL,
    source      VARCHAR(10) NOT NULL,
    rating      VARCHAR(10),
    undoes      BIGINT,
    at          DATETIME(6) NOT NULL,
    reviewed_on DATE        NOT NULL,
    -- the turn of the card after this
    turn        INT         NOT NULL,
    stability   DOUBLE      NOT NULL,
    difficulty  DOUBLE      NOT NULL,
    last_review DATE,
    due         DATE        NOT NULL,
    reviews     INT         NOT NULL,
    lapses      INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT review_log_undone_once UNIQUE (undoes),
    CONSTRAINT review_log_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT review_log_card FOREIGN KEY (card_id) REFERENCES review_card (id) ON DELETE CASCADE
);
CREATE INDEX review_log_day ON review_log (account_id, reviewed_on);

CREATE TABLE review_settings (
    account_id    BIGINT      NOT NULL,
    retention     DOUBLE      NOT NULL,
    cap           INT         NOT NULL,
    certification VARCHAR(150),
    exam_on       DATE,
    -- results up to this one were taken in
    seen_result   BIGINT      NOT NULL,
    changed_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT review_settings_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
