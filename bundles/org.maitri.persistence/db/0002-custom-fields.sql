CREATE TABLE maitri_field (
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
    record_type VARCHAR(80) NOT NULL,
    field_id VARCHAR(80) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    label VARCHAR(200) NOT NULL,
    help VARCHAR,
    choices VARCHAR,
    target VARCHAR(120),
    required BOOLEAN NOT NULL,
    initial_value VARCHAR,
    listed BOOLEAN NOT NULL,
    UNIQUE (record_type, field_id),
    UNIQUE (external_key, external_source)
);

CREATE TABLE maitri_field_value (
    field_id UUID NOT NULL,
    record_id UUID NOT NULL,
    text_value VARCHAR(400),
    number_value NUMERIC(23, 4),
    whole_text VARCHAR,
    PRIMARY KEY (field_id, record_id),
    FOREIGN KEY (field_id) REFERENCES maitri_field (id)
);

CREATE INDEX maitri_field_value_text ON maitri_field_value (field_id, text_value, record_id);

CREATE INDEX maitri_field_value_number ON maitri_field_value (field_id, number_value, record_id);
