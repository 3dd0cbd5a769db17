-- the name under which the letter was written
ALTER TABLE mentoring_invitation ADD COLUMN from_name VARCHAR(120) DEFAULT '' NOT NULL;
UPDATE mentoring_invitation SET from_name = (SELECT a.name FROM account_account a WHERE a.id = account_id);
