ALTER TABLE publicrelations_event ADD COLUMN branch VARCHAR(120);
CREATE INDEX publicrelations_event_by_branch ON publicrelations_event (branch);
