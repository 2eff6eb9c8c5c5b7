CREATE TABLE schedule_run (
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
    task VARCHAR(120),
    title VARCHAR(400),
    started_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    outcome VARCHAR,
    failed BOOLEAN NOT NULL,
    worker VARCHAR(200),
    paused BOOLEAN NOT NULL,
    CONSTRAINT schedule_run_external_key UNIQUE (external_key, external_source),
    CONSTRAINT schedule_run_once UNIQUE (task)
);
CREATE INDEX schedule_run_by_title ON schedule_run (title, id);
