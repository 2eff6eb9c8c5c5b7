ALTER TABLE customers_person ADD COLUMN tier VARCHAR(200);
ALTER TABLE customers_organisation ADD COLUMN tier VARCHAR(200);
ALTER TABLE customers_household ADD COLUMN tier VARCHAR(200);
