CREATE TABLE duplicates_rejection (
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
    record_type VARCHAR(100) NOT NULL,
    first_id UUID NOT NULL,
    second_id UUID NOT NULL,
    CONSTRAINT duplicates_rejection_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX duplicates_rejection_pair ON duplicates_rejection (record_type, first_id, second_id);
