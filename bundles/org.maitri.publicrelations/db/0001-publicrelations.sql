CREATE TABLE publicrelations_event (
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
    name VARCHAR(600) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    starts_on DATE,
    ends_on DATE,
    place VARCHAR(400),
    description VARCHAR,
    people VARCHAR,
    owner VARCHAR(200),
    severity VARCHAR(40),
    product VARCHAR,
    reason VARCHAR,
    company VARCHAR(400),
    link VARCHAR(2000),
    embargo_until TIMESTAMP WITH TIME ZONE,
    outcome VARCHAR,
    UNIQUE (external_key, external_source)
);
CREATE INDEX publicrelations_event_name ON publicrelations_event (name, id);
CREATE INDEX publicrelations_event_starts_on ON publicrelations_event (starts_on, id);
CREATE INDEX publicrelations_event_state ON publicrelations_event (state, id);
CREATE INDEX publicrelations_event_kind ON publicrelations_event (kind, id);

CREATE TABLE publicrelations_coverage (
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
    event_id UUID,
    title VARCHAR,
    outlet VARCHAR(400),
    outlet_kind VARCHAR(40),
    subject VARCHAR(400),
    url VARCHAR(2000),
    published_on DATE,
    reach BIGINT,
    mentions BIGINT,
    sentiment NUMERIC(7, 4),
    tone VARCHAR(40),
    answered_on DATE,
    answer_note VARCHAR,
    UNIQUE (external_key, external_source),
    FOREIGN KEY (event_id) REFERENCES publicrelations_event (id)
);
CREATE INDEX publicrelations_coverage_event ON publicrelations_coverage (event_id, id);
CREATE INDEX publicrelations_coverage_published_on ON publicrelations_coverage (published_on, id);
CREATE INDEX publicrelations_coverage_outlet ON publicrelations_coverage (outlet, id);
CREATE INDEX publicrelations_coverage_reach ON publicrelations_coverage (reach, id);

CREATE TABLE publicrelations_gift (
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
    giver VARCHAR(120),
    giver_name VARCHAR(400),
    direction VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    amount NUMERIC(19, 4),
    purpose VARCHAR(400),
    given_on DATE,
    due_on DATE,
    event_id UUID,
    UNIQUE (external_key, external_source),
    FOREIGN KEY (event_id) REFERENCES publicrelations_event (id)
);
CREATE INDEX publicrelations_gift_event ON publicrelations_gift (event_id, id);
CREATE INDEX publicrelations_gift_given_on ON publicrelations_gift (given_on, id);
CREATE INDEX publicrelations_gift_giver ON publicrelations_gift (giver, given_on, id);
CREATE INDEX publicrelations_gift_amount ON publicrelations_gift (amount, id);

CREATE TABLE publicrelations_shift (
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
    event_id UUID,
    employee VARCHAR(120),
    volunteer VARCHAR(400),
    worked_on DATE,
    hours NUMERIC(9, 2),
    task VARCHAR(400),
    UNIQUE (external_key, external_source),
    FOREIGN KEY (event_id) REFERENCES publicrelations_event (id)
);
CREATE INDEX publicrelations_shift_event ON publicrelations_shift (event_id, id);
CREATE INDEX publicrelations_shift_employee ON publicrelations_shift (employee, id);
CREATE INDEX publicrelations_shift_worked_on ON publicrelations_shift (worked_on, id);
