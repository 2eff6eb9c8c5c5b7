CREATE TABLE tickets_playbook_step (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE,
    external_source VARCHAR(200),
    external_key VARCHAR(400),
    attributes VARCHAR,
    ticket_id UUID NOT NULL,
    playbook VARCHAR(120) NOT NULL,
    words VARCHAR NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    done_by VARCHAR(200),
    CONSTRAINT tickets_playbook_step_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_playbook_step_of_ticket FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id)
);
CREATE INDEX tickets_playbook_step_by_ticket ON tickets_playbook_step (ticket_id, id);
CREATE INDEX tickets_playbook_step_by_playbook ON tickets_playbook_step (playbook);
CREATE INDEX tickets_playbook_step_by_done_at ON tickets_playbook_step (done_at, id);
