CREATE TABLE merges_merge (
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
    survivor VARCHAR(120) NOT NULL,
    absorbed VARCHAR(120) NOT NULL,
    survivor_id UUID NOT NULL,
    absorbed_id UUID NOT NULL,
    survivor_title VARCHAR(1000) NOT NULL,
    absorbed_title VARCHAR(1000) NOT NULL,
    commit_id UUID NOT NULL,
    merged_at TIMESTAMP WITH TIME ZONE NOT NULL,
    moved BIGINT NOT NULL,
    CONSTRAINT merges_merge_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX merges_merge_by_merged_at ON merges_merge (merged_at, id);
CREATE INDEX merges_merge_by_survivor ON merges_merge (survivor);
CREATE INDEX merges_merge_by_absorbed ON merges_merge (absorbed);
CREATE INDEX merges_merge_by_survivor_id ON merges_merge (survivor_id);
CREATE INDEX merges_merge_by_absorbed_id ON merges_merge (absorbed_id);
CREATE INDEX merges_merge_by_commit ON merges_merge (commit_id);
