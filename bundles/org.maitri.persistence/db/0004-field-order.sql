ALTER TABLE maitri_field ADD COLUMN ordinal BIGINT;
