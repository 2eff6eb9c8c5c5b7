ALTER TABLE tickets_ticket ADD COLUMN branch VARCHAR(120);
CREATE INDEX tickets_ticket_by_branch ON tickets_ticket (branch);
