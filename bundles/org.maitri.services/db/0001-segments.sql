CREATE TABLE segments_segment (
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
    name VARCHAR(400),
    description VARCHAR,
    owner VARCHAR(200),
    expression VARCHAR NOT NULL,
    UNIQUE (external_key, external_source)
);
CREATE INDEX segments_segment_by_name ON segments_segment (name, id);

CREATE TABLE segments_snapshot (
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
    name VARCHAR(400),
    segment_id UUID,
    taken_at TIMESTAMP WITH TIME ZONE,
    expression VARCHAR,
    members BIGINT,
    FOREIGN KEY (segment_id) REFERENCES segments_segment (id),
    UNIQUE (external_key, external_source)
);
CREATE INDEX segments_snapshot_by_name ON segments_snapshot (name, id);
CREATE INDEX segments_snapshot_by_taken_at ON segments_snapshot (taken_at, id);
CREATE INDEX segments_snapshot_by_segment ON segments_snapshot (segment_id);

CREATE TABLE segments_member (
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
    snapshot_id UUID NOT NULL,
    customer VARCHAR(120),
    FOREIGN KEY (snapshot_id) REFERENCES segments_snapshot (id),
    UNIQUE (external_key, external_source)
);
CREATE INDEX segments_member_by_customer ON segments_member (customer, id);
CREATE INDEX segments_member_by_snapshot ON segments_member (snapshot_id, customer);
