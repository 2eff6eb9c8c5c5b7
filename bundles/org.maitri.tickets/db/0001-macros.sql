CREATE TABLE tickets_template (
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
    language VARCHAR(100) NOT NULL,
    words VARCHAR NOT NULL,
    CONSTRAINT tickets_template_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_template_by_name ON tickets_template (name, id);

CREATE TABLE tickets_macro (
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
    shortcut VARCHAR(20),
    template VARCHAR(120),
    internal BOOLEAN NOT NULL,
    state VARCHAR(40),
    priority VARCHAR(40),
    assignee VARCHAR(200),
    queue VARCHAR(200),
    tags_added VARCHAR,
    tags_taken VARCHAR,
    CONSTRAINT tickets_macro_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_macro_by_name ON tickets_macro (name, id);
CREATE INDEX tickets_macro_by_template ON tickets_macro (template);
