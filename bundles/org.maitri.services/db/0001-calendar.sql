CREATE TABLE calendar_calendar (
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
    zone VARCHAR(80) NOT NULL,
    standard BOOLEAN NOT NULL,
    branch VARCHAR(120),
    week VARCHAR,
    breaks VARCHAR,
    holidays VARCHAR,
    special VARCHAR,
    CONSTRAINT calendar_calendar_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX calendar_calendar_by_name ON calendar_calendar (name, id);
CREATE INDEX calendar_calendar_by_branch ON calendar_calendar (branch);
