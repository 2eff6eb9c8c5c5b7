ALTER TABLE publicrelations_gift ADD COLUMN currency VARCHAR(3);
