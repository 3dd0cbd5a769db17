CREATE TABLE account_grant (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    owner_account_id  BIGINT       NOT NULL,
    viewer_account_id BIGINT       NOT NULL,
    scope             VARCHAR(20)  NOT NULL,
    sight             VARCHAR(20)  NOT NULL,
    purpose           VARCHAR(200) NOT NULL,
    granted_at        DATETIME(6)  NOT NULL,
    expires_at        DATETIME(6)  NOT NULL,
    revoked_at        DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT account_grant_owner FOREIGN KEY (owner_account_id) REFERENCES account_account (id) ON DELETE CASCADE,
    CONSTRAINT account_grant_viewer FOREIGN KEY (viewer_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX account_grant_pair ON account_grant (viewer_account_id, owner_account_id, scope);

-- `viewer` is a number without a key: what was read stays on record for its owner after the reader has left.
CREATE TABLE account_sight (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    owner_account_id BIGINT       NOT NULL,
    viewer           BIGINT       NOT NULL,
    scope            VARCHAR(20)  NOT NULL,
    sight            VARCHAR(20)  NOT NULL,
    seen_at          DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_sight_owner FOREIGN KEY (owner_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
CREATE INDEX account_sight_viewer ON account_sight (viewer);
