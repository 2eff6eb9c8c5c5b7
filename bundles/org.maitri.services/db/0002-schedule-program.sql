ALTER TABLE schedule_run ADD COLUMN program VARCHAR(300);
