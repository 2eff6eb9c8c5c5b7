DROP INDEX tickets_ticket_by_due_at;
CREATE INDEX tickets_ticket_by_due_at ON tickets_ticket (due_at, id, state, archived_at);
