CREATE INDEX tickets_ticket_by_known_since ON tickets_ticket (known_since, id);
