ALTER TABLE mail_account ADD COLUMN followed VARCHAR(40);
ALTER TABLE mail_account ADD COLUMN followed_since TIMESTAMP WITH TIME ZONE;
ALTER TABLE mail_account ADD COLUMN followed_by VARCHAR(300);
ALTER TABLE mail_account ADD COLUMN problem VARCHAR;
