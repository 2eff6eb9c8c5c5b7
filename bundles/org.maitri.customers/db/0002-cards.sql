CREATE TABLE customers_card (
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
    owner VARCHAR(120) NOT NULL,
    form VARCHAR(40) NOT NULL,
    content VARCHAR NOT NULL,
    taken VARCHAR,
    CONSTRAINT customers_card_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_card_by_owner ON customers_card (owner, id);

CREATE TABLE customers_photo (
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
    owner VARCHAR(120) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    content VARCHAR NOT NULL,
    CONSTRAINT customers_photo_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_photo_by_owner ON customers_photo (owner, id);
