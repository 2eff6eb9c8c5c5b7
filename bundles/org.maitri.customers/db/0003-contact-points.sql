ALTER TABLE customers_contact_point ADD COLUMN valid_from DATE;
ALTER TABLE customers_contact_point ADD COLUMN valid_until DATE;
ALTER TABLE customers_contact_point ADD COLUMN do_not_use BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE customers_contact_point ADD COLUMN reason VARCHAR(400);
CREATE INDEX customers_contact_point_by_valid_until ON customers_contact_point (valid_until, id);
