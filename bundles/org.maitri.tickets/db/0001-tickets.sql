CREATE SEQUENCE tickets_number START WITH 1000001;

CREATE TABLE tickets_ticket (
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
    number VARCHAR(20) DEFAULT ('T-' || CAST(NEXTVAL('tickets_number') AS VARCHAR)) NOT NULL,
    subject VARCHAR(500),
    description VARCHAR,
    channel VARCHAR(40),
    kind VARCHAR(40),
    category VARCHAR(300),
    state VARCHAR(40) NOT NULL,
    priority VARCHAR(40) NOT NULL,
    queue VARCHAR(200),
    assignee VARCHAR(200),
    product VARCHAR(300),
    customer VARCHAR(120),
    rating BIGINT,
    tags VARCHAR,
    resolution VARCHAR,
    known_since TIMESTAMP WITH TIME ZONE NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE,
    first_answered_at TIMESTAMP WITH TIME ZONE,
    first_response_seconds BIGINT,
    resolved_at TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE,
    last_event_at TIMESTAMP WITH TIME ZONE,
    reopen_count BIGINT NOT NULL,
    CONSTRAINT tickets_ticket_number UNIQUE (number),
    CONSTRAINT tickets_ticket_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_ticket_by_number ON tickets_ticket (number, id);
CREATE INDEX tickets_ticket_by_opened_at ON tickets_ticket (opened_at, id);
CREATE INDEX tickets_ticket_by_resolved_at ON tickets_ticket (resolved_at, id);
CREATE INDEX tickets_ticket_by_state ON tickets_ticket (state, known_since, id);
CREATE INDEX tickets_ticket_by_customer ON tickets_ticket (customer, known_since, id);

CREATE TABLE tickets_message (
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
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL,
    author VARCHAR(300),
    direction VARCHAR(40) NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT tickets_message_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_message_of_ticket FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id)
);
CREATE INDEX tickets_message_by_sent_at ON tickets_message (sent_at, id);
CREATE INDEX tickets_message_by_ticket ON tickets_message (ticket_id, sent_at, id);

CREATE TABLE tickets_event (
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
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    kind VARCHAR(40) NOT NULL,
    value_before VARCHAR(300),
    value_after VARCHAR(300),
    actor VARCHAR(200),
    CONSTRAINT tickets_event_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_event_of_ticket FOREIGN KEY (ticket_id) REFERENCES tickets_ticket (id)
);
CREATE INDEX tickets_event_by_happened_at ON tickets_event (happened_at, id);
CREATE INDEX tickets_event_by_ticket ON tickets_event (ticket_id, happened_at, id);
