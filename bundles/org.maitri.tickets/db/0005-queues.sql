CREATE TABLE tickets_queue (
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
    team VARCHAR(200),
    members VARCHAR,
    calendar VARCHAR(120),
    lead VARCHAR(200),
    lead_after_hours BIGINT,
    manager VARCHAR(200),
    manager_after_hours BIGINT,
    CONSTRAINT tickets_queue_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_queue_by_name ON tickets_queue (name, id);
CREATE INDEX tickets_queue_by_calendar ON tickets_queue (calendar);

CREATE TABLE tickets_agent (
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
    skills VARCHAR,
    capacity BIGINT,
    away_until DATE,
    CONSTRAINT tickets_agent_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_agent_by_name ON tickets_agent (name, id);

CREATE TABLE tickets_workflow (
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
    kind VARCHAR(40),
    moves VARCHAR,
    CONSTRAINT tickets_workflow_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_workflow_by_kind ON tickets_workflow (kind, id);
