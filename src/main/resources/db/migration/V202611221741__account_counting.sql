-- Who agreed to be counted in a group; the path of its page names it.
CREATE TABLE account_counting (
    owner_account_id BIGINT       NOT NULL,
    circle           VARCHAR(60)  NOT NULL,
    title            VARCHAR(100) NOT NULL,
    agreed_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (circle, owner_account_id),
    CONSTRAINT account_counting_owner FOREIGN KEY (owner_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);

-- Each time numbers were made. `viewer` is a number without a key, as in account_sight.
CREATE TABLE account_counted (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    owner_account_id BIGINT       NOT NULL,
    viewer           BIGINT       NOT NULL,
    circle           VARCHAR(60)  NOT NULL,
    title            VARCHAR(100) NOT NULL,
    counted_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_counted_owner FOREIGN KEY (owner_account_id) REFERENCES account_account (id) ON DELETE CASCADE
);
