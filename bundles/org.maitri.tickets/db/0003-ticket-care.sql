ALTER TABLE tickets_ticket ADD COLUMN watchers VARCHAR;
ALTER TABLE tickets_ticket ADD COLUMN escalation BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE tickets_ticket ADD COLUMN escalated_to VARCHAR(200);
ALTER TABLE tickets_ticket ADD COLUMN due_at TIMESTAMP WITH TIME ZONE;
CREATE INDEX tickets_ticket_by_due_at ON tickets_ticket (due_at, id);
CREATE INDEX tickets_ticket_by_assignee ON tickets_ticket (assignee, known_since, id);
