CREATE TABLE customers_household (
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
    addressed_as VARCHAR(300),
    street VARCHAR(1000),
    postal_code VARCHAR(40),
    region VARCHAR(200),
    CONSTRAINT customers_household_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_household_by_name ON customers_household (name, id);
CREATE INDEX customers_household_by_primary_mail ON customers_household (primary_mail, id);
CREATE INDEX customers_household_by_since ON customers_household (since, id);

CREATE TABLE customers_relation (
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
    from_record VARCHAR(120) NOT NULL,
    to_record VARCHAR(120) NOT NULL,
    kind VARCHAR(80) NOT NULL,
    role VARCHAR(300),
    inverse_role VARCHAR(300),
    from_date DATE,
    until_date DATE,
    CONSTRAINT customers_relation_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_relation_by_from ON customers_relation (from_record, id);
CREATE INDEX customers_relation_by_to ON customers_relation (to_record, id);
CREATE INDEX customers_relation_by_kind ON customers_relation (kind, id);
CREATE INDEX customers_relation_by_from_date ON customers_relation (from_date, id);

CREATE TABLE customers_branch (
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
    name VARCHAR(300) NOT NULL,
    code VARCHAR(40),
    street VARCHAR(1000),
    postal_code VARCHAR(40),
    city VARCHAR(200),
    region VARCHAR(200),
    country VARCHAR(200),
    time_zone VARCHAR(60),
    opening_hours VARCHAR,
    phone VARCHAR(100),
    mail VARCHAR(300),
    manager VARCHAR(200),
    area VARCHAR(200),
    CONSTRAINT customers_branch_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_branch_by_name ON customers_branch (name, id);
CREATE INDEX customers_branch_by_code ON customers_branch (code, id);

CREATE TABLE customers_team (
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
    members VARCHAR,
    remarks VARCHAR,
    CONSTRAINT customers_team_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_team_by_name ON customers_team (name, id);

CREATE INDEX customers_person_by_owner ON customers_person (owner);
CREATE INDEX customers_organisation_by_owner ON customers_organisation (owner);
CREATE INDEX customers_household_by_owner ON customers_household (owner);

INSERT INTO customers_relation
    (id, version, created_at, created_by, changed_at, changed_by, from_record, to_record, kind)
SELECT id, 1, created_at, created_by, changed_at, changed_by,
    'customers.person:' || CAST(id AS VARCHAR), organisation, 'employee'
FROM customers_person
WHERE organisation IS NOT NULL AND archived_at IS NULL;
