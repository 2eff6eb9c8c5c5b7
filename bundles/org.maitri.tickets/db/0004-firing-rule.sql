ALTER TABLE tickets_firing ADD COLUMN rule_name VARCHAR(200);
UPDATE tickets_firing SET rule_name =
    (SELECT r.name FROM tickets_rule r WHERE tickets_firing.rule = 'tickets.rule:' || CAST(r.id AS VARCHAR(36)));
