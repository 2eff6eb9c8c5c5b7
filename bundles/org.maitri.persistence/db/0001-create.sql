CREATE TABLE maitri_head (
    id INTEGER PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL
);

INSERT INTO maitri_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE maitri_commit (
    seq BIGINT PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor VARCHAR(200) NOT NULL,
    label VARCHAR(1000),
    label_salt VARCHAR(32),
    label_digest VARCHAR(64),
    change_count BIGINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    undone_by UUID,
    erased_by UUID
);

CREATE TABLE maitri_change (
    commit_id UUID NOT NULL,
    ordinal BIGINT NOT NULL,
    record_type VARCHAR(80) NOT NULL,
    record_id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    fields VARCHAR,
    salt VARCHAR(32),
    digest VARCHAR(64),
    erased_by UUID,
    PRIMARY KEY (commit_id, ordinal)
);

CREATE INDEX maitri_change_record ON maitri_change (record_id);

CREATE INDEX maitri_commit_undone ON maitri_commit (undone_by);

CREATE TABLE maitri_grant (
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
    actor VARCHAR(200) NOT NULL,
    permission VARCHAR(200) NOT NULL,
    UNIQUE (actor, permission),
    UNIQUE (external_key, external_source)
);
