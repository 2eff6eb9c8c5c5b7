CREATE TABLE complaint_cause (
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
    words VARCHAR(1000),
    CONSTRAINT complaint_cause_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX complaint_cause_by_name ON complaint_cause (name, id);

CREATE TABLE complaint_rule (
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
    position BIGINT NOT NULL,
    queue VARCHAR(200),
    category VARCHAR(300),
    product VARCHAR(300),
    branch VARCHAR(120),
    owner VARCHAR(200) NOT NULL,
    CONSTRAINT complaint_rule_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX complaint_rule_by_position ON complaint_rule (position, id);
CREATE INDEX complaint_rule_by_branch ON complaint_rule (branch);

CREATE TABLE complaint_limit (
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
    who VARCHAR(200),
    amount NUMERIC(19, 4) NOT NULL,
    approver VARCHAR(200),
    CONSTRAINT complaint_limit_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX complaint_limit_by_who ON complaint_limit (who, id);
CREATE INDEX complaint_limit_by_amount ON complaint_limit (amount, id);

CREATE TABLE complaint_complaint (
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
    ticket VARCHAR(120) NOT NULL,
    number VARCHAR(20),
    subject VARCHAR(500),
    customer VARCHAR(120),
    branch VARCHAR(120),
    owner VARCHAR(200),
    cause VARCHAR(120),
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    settled_at TIMESTAMP WITH TIME ZONE,
    effect VARCHAR(40),
    effect_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT complaint_complaint_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX complaint_complaint_by_ticket ON complaint_complaint (ticket);
CREATE INDEX complaint_complaint_by_opened_at ON complaint_complaint (opened_at, id);
CREATE INDEX complaint_complaint_by_settled_at ON complaint_complaint (settled_at, id);
CREATE INDEX complaint_complaint_by_customer ON complaint_complaint (customer, opened_at, id);
CREATE INDEX complaint_complaint_by_cause ON complaint_complaint (cause);
CREATE INDEX complaint_complaint_by_branch ON complaint_complaint (branch);
CREATE INDEX complaint_complaint_by_owner ON complaint_complaint (owner, opened_at, id);
CREATE INDEX complaint_complaint_by_effect ON complaint_complaint (effect, settled_at, id);

CREATE TABLE complaint_remedy (
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
    ticket VARCHAR(120) NOT NULL,
    customer VARCHAR(120),
    words VARCHAR(200) NOT NULL,
    cost NUMERIC(19, 4) NOT NULL,
    state VARCHAR(40) NOT NULL,
    asked_by VARCHAR(200),
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    approver VARCHAR(200),
    decided_by VARCHAR(200),
    decided_at TIMESTAMP WITH TIME ZONE,
    reason VARCHAR(1000),
    CONSTRAINT complaint_remedy_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX complaint_remedy_by_ticket ON complaint_remedy (ticket, asked_at, id);
CREATE INDEX complaint_remedy_by_customer ON complaint_remedy (customer, asked_at, id);
CREATE INDEX complaint_remedy_by_asked_at ON complaint_remedy (asked_at, id);
CREATE INDEX complaint_remedy_by_cost ON complaint_remedy (cost, id);
CREATE INDEX complaint_remedy_by_state ON complaint_remedy (state, asked_at, id);
CREATE INDEX complaint_remedy_by_decided_at ON complaint_remedy (decided_at, id);
