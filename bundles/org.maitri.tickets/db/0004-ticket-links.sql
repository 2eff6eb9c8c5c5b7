CREATE TABLE tickets_link (
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
    kind VARCHAR(40) NOT NULL,
    other_id UUID NOT NULL,
    CONSTRAINT tickets_link_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_link_of_ticket FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id),
    CONSTRAINT tickets_link_of_other FOREIGN KEY (other_id) REFERENCES tickets_ticket (id)
);
CREATE INDEX tickets_link_by_ticket ON tickets_link (ticket_id, kind, id);
CREATE INDEX tickets_link_by_other ON tickets_link (other_id, kind, id);
CREATE INDEX tickets_link_by_kind ON tickets_link (kind, id);

CREATE TABLE tickets_checklist_item (
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
    position BIGINT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    done_by VARCHAR(200),
    item_ticket_id UUID,
    CONSTRAINT tickets_checklist_item_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_checklist_item_of_ticket FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id),
    CONSTRAINT tickets_checklist_item_as_ticket FOREIGN KEY (item_ticket_id) REFERENCES tickets_ticket (id)
);
CREATE INDEX tickets_checklist_item_by_ticket ON tickets_checklist_item (ticket_id, position, id);
CREATE INDEX tickets_checklist_item_by_position ON tickets_checklist_item (position, id);
CREATE INDEX tickets_checklist_item_by_item ON tickets_checklist_item (item_ticket_id);
