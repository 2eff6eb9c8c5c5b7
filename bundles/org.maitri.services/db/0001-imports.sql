CREATE TABLE imports_row (
    fingerprint UUID PRIMARY KEY,
    record_type VARCHAR(100) NOT NULL,
    record_id UUID NOT NULL,
    commit_id UUID NOT NULL,
    imported BIGINT NOT NULL
);
CREATE INDEX imports_row_record ON imports_row (record_id);

CREATE TABLE imports_mapping (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE,
    external_key VARCHAR(400),
    attributes VARCHAR,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR NOT NULL,
    UNIQUE (external_key),
    UNIQUE (name)
);
