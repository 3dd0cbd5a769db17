-- Somebody with an account who is asked to sign, such as a mentor: by who they are, without their address.
-- No foreign key: a signature stays when the one who gave it leaves, as that of everybody else.
ALTER TABLE experience_verification ADD COLUMN verifier_id BIGINT;
CREATE INDEX experience_verification_verifier ON experience_verification (verifier_id, state);
