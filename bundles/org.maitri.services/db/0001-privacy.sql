CREATE TABLE privacy_statement (
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
    controller VARCHAR(400),
    address VARCHAR,
    contact VARCHAR(400),
    officer VARCHAR,
    authority VARCHAR,
    transfers VARCHAR,
    rights VARCHAR,
    UNIQUE (external_key, external_source)
);
CREATE INDEX privacy_statement_controller ON privacy_statement (controller, id);

CREATE TABLE privacy_purpose (
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
    name VARCHAR(400) NOT NULL,
    legal_basis VARCHAR(40),
    explanation VARCHAR,
    categories VARCHAR,
    recipients VARCHAR,
    retention VARCHAR,
    UNIQUE (external_key, external_source)
);
CREATE INDEX privacy_purpose_name ON privacy_purpose (name, id);

CREATE TABLE privacy_restriction (
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
    person VARCHAR(120) NOT NULL,
    reason VARCHAR,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    lifted_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (external_key, external_source)
);
CREATE INDEX privacy_restriction_person ON privacy_restriction (person);
CREATE INDEX privacy_restriction_since ON privacy_restriction (since, id);

CREATE TABLE privacy_certificate (
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
    number BIGINT NOT NULL,
    person_key VARCHAR(120) NOT NULL,
    erased_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason VARCHAR,
    content VARCHAR NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (external_key, external_source),
    UNIQUE (number)
);
CREATE INDEX privacy_certificate_erased_at ON privacy_certificate (erased_at, id);

CREATE TABLE privacy_period (
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
    category VARCHAR(200) NOT NULL,
    months BIGINT NOT NULL,
    UNIQUE (external_key, external_source),
    UNIQUE (category)
);

CREATE TABLE privacy_erased (
    hash VARCHAR(64) PRIMARY KEY,
    certificate BIGINT NOT NULL
);

CREATE TABLE privacy_salt (
    id BIGINT PRIMARY KEY,
    salt VARCHAR(64) NOT NULL
);
