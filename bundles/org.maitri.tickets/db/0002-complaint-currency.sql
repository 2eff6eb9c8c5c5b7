ALTER TABLE complaint_limit ADD COLUMN currency VARCHAR(3);
ALTER TABLE complaint_remedy ADD COLUMN currency VARCHAR(3);
