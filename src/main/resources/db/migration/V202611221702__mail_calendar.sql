-- a message to calendars (RFC 6047) that goes with the letter
ALTER TABLE mail_letter ADD COLUMN calendar MEDIUMTEXT;
