CREATE TABLE service_level (
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
    name VARCHAR(200) NOT NULL,
    position BIGINT NOT NULL,
    queue VARCHAR(200),
    priority VARCHAR(40),
    channel VARCHAR(40),
    tier VARCHAR(200),
    hours VARCHAR(40) NOT NULL,
    first_response VARCHAR(40),
    next_update VARCHAR(40),
    resolution VARCHAR(40),
    CONSTRAINT service_level_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX service_level_by_position ON service_level (position, id);
CREATE INDEX service_level_by_name ON service_level (name, id);

CREATE TABLE service_deadline (
    id VARCHAR(60) PRIMARY KEY,
    ticket_id UUID NOT NULL,
    target VARCHAR(40) NOT NULL,
    level_name VARCHAR(200) NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE,
    achieved_at TIMESTAMP WITH TIME ZONE,
    running BOOLEAN NOT NULL
);
CREATE INDEX service_deadline_by_ticket ON service_deadline (ticket_id);
CREATE INDEX service_deadline_by_due_at ON service_deadline (running, due_at, ticket_id);
CREATE INDEX service_deadline_by_begun_at ON service_deadline (target, begun_at);
