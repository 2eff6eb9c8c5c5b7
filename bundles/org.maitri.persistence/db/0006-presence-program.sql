ALTER TABLE maitri_presence ADD COLUMN program VARCHAR(300);
