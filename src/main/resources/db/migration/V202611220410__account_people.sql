CREATE TABLE account_account (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    version     BIGINT       NOT NULL,
    email       VARCHAR(190) NOT NULL,
    name        VARCHAR(100) NOT NULL,
    password    VARCHAR(255) NOT NULL,
    zone        VARCHAR(64)  NOT NULL,
    locked      BOOLEAN      NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    verified_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT account_account_email UNIQUE (email)
);

CREATE TABLE account_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

CREATE TABLE account_token (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    hash       VARCHAR(64)  NOT NULL,
    payload    VARCHAR(190),
    expires_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_token_hash UNIQUE (hash),
    CONSTRAINT account_token_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX account_token_expires ON account_token (expires_at);

CREATE TABLE account_session (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    account_id BIGINT       NOT NULL,
    browser    VARCHAR(100) NOT NULL,
    series     VARCHAR(64),
    started_at DATETIME(6)  NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_session_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX account_session_seen ON account_session (seen_at);

CREATE TABLE account_remember (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    account_id    BIGINT       NOT NULL,
    series        VARCHAR(64)  NOT NULL,
    hash          VARCHAR(64)  NOT NULL,
    previous_hash VARCHAR(64),
    rotated_at    DATETIME(6)  NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_remember_series UNIQUE (series),
    CONSTRAINT account_remember_account FOREIGN KEY (account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX account_remember_expires ON account_remember (expires_at);
