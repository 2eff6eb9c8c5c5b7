CREATE TABLE loyalty_card (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE,
    external_source VARCHAR(200),
    external_key VARCHAR(400),
    UNIQUE (external_key, external_source),
    attributes VARCHAR,
    number VARCHAR(40) NOT NULL,
    points BIGINT NOT NULL,
    customer VARCHAR(120)
);
CREATE INDEX loyalty_card_by_number ON loyalty_card (number, id);
