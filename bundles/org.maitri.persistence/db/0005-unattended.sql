ALTER TABLE maitri_commit ADD COLUMN unattended BOOLEAN;
