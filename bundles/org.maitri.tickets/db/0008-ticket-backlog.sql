DROP INDEX tickets_ticket_by_state;
CREATE INDEX tickets_ticket_by_state ON tickets_ticket (state, known_since, id, archived_at, queue, branch, channel);
DROP INDEX tickets_ticket_by_resolved_at;
CREATE INDEX tickets_ticket_by_resolved_at ON tickets_ticket (resolved_at, id, known_since, state, archived_at, queue, branch, channel);
