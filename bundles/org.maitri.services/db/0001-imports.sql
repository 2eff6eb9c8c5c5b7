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
    external_source VARCHAR(200),
    external_key VARCHAR(400),
    attributes VARCHAR,
    name VARCHAR(200) NOT NULL,
    definition VARCHAR NOT NULL,
    UNIQUE (external_key, external_source),
    UNIQUE (name)
);

CREATE TABLE imports_source (
    id UUID PRIMARY KEY,
    record_type VARCHAR(100) NOT NULL,
    key_column VARCHAR(400) NOT NULL,
    columns_seen VARCHAR NOT NULL
);
CREATE INDEX imports_source_key_column ON imports_source (record_type, key_column);
