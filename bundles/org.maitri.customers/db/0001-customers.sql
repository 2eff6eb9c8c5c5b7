CREATE TABLE customers_person (
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
    name VARCHAR(420),
    primary_mail VARCHAR(300),
    primary_phone VARCHAR(100),
    city VARCHAR(200),
    country VARCHAR(200),
    owner VARCHAR(200),
    since DATE,
    tags VARCHAR,
    remarks VARCHAR,
    salutation VARCHAR(100),
    given_name VARCHAR(200),
    family_name VARCHAR(200),
    organisation VARCHAR(120),
    employer VARCHAR(300),
    job_title VARCHAR(300),
    department VARCHAR(300),
    birthday DATE,
    gender VARCHAR(40),
    language VARCHAR(100),
    CONSTRAINT customers_person_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_person_by_name ON customers_person (name, id);
CREATE INDEX customers_person_by_family_name ON customers_person (family_name, id);
CREATE INDEX customers_person_by_primary_mail ON customers_person (primary_mail, id);
CREATE INDEX customers_person_by_since ON customers_person (since, id);
CREATE INDEX customers_person_by_organisation ON customers_person (organisation);

CREATE TABLE customers_organisation (
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
    name VARCHAR(420),
    primary_mail VARCHAR(300),
    primary_phone VARCHAR(100),
    city VARCHAR(200),
    country VARCHAR(200),
    owner VARCHAR(200),
    since DATE,
    tags VARCHAR,
    remarks VARCHAR,
    match_name VARCHAR(900),
    industry VARCHAR(200),
    employees BIGINT,
    website VARCHAR(1000),
    CONSTRAINT customers_organisation_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_organisation_by_name ON customers_organisation (name, id);
CREATE INDEX customers_organisation_by_primary_mail ON customers_organisation (primary_mail, id);
CREATE INDEX customers_organisation_by_since ON customers_organisation (since, id);
CREATE INDEX customers_organisation_by_match_name ON customers_organisation (match_name);

CREATE TABLE customers_contact_point (
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
    kind VARCHAR(40) NOT NULL,
    label VARCHAR(40),
    content VARCHAR(2000) NOT NULL,
    match_key VARCHAR(400),
    preferred BOOLEAN NOT NULL,
    street VARCHAR(1000),
    postal_code VARCHAR(40),
    city VARCHAR(200),
    region VARCHAR(200),
    country VARCHAR(200),
    CONSTRAINT customers_contact_point_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_contact_point_by_owner ON customers_contact_point (owner);
CREATE INDEX customers_contact_point_by_kind ON customers_contact_point (kind, id);
CREATE INDEX customers_contact_point_by_match_key ON customers_contact_point (match_key);

CREATE TABLE customers_note (
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
    noted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content VARCHAR NOT NULL,
    CONSTRAINT customers_note_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_note_by_noted_at ON customers_note (noted_at, id);
CREATE INDEX customers_note_by_owner ON customers_note (owner, noted_at, id);

CREATE TABLE customers_consent (
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
    customer VARCHAR(120) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    channel VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    source VARCHAR(400),
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    evidence VARCHAR,
    CONSTRAINT customers_consent_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_consent_by_customer ON customers_consent (customer, decided_at, id);
CREATE INDEX customers_consent_by_decided_at ON customers_consent (decided_at, id);
