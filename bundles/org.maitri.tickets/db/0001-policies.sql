CREATE TABLE policy_policy (
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
    edition BIGINT NOT NULL,
    words VARCHAR,
    valid_from DATE NOT NULL,
    valid_to DATE,
    response_hours BIGINT,
    greetings VARCHAR,
    remedy_needed BOOLEAN,
    CONSTRAINT policy_policy_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX policy_policy_by_name ON policy_policy (name, id);
CREATE INDEX policy_policy_by_valid_from ON policy_policy (valid_from, id);

CREATE TABLE policy_branch (
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
    policy VARCHAR(120) NOT NULL,
    branch VARCHAR(120) NOT NULL,
    CONSTRAINT policy_branch_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX policy_branch_by_policy ON policy_branch (policy);
CREATE INDEX policy_branch_by_branch ON policy_branch (branch, id);

CREATE TABLE policy_training (
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
    policy VARCHAR(120) NOT NULL,
    employee VARCHAR(120) NOT NULL,
    due_on DATE NOT NULL,
    done_on DATE,
    CONSTRAINT policy_training_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX policy_training_by_policy ON policy_training (policy);
CREATE INDEX policy_training_by_employee ON policy_training (employee);
CREATE INDEX policy_training_by_due_on ON policy_training (due_on, id);
CREATE INDEX policy_training_by_done_on ON policy_training (done_on, id);

CREATE TABLE policy_check (
    id VARCHAR(200) PRIMARY KEY,
    ticket_id UUID NOT NULL,
    policy_id UUID NOT NULL,
    branch VARCHAR(120),
    promise VARCHAR(40) NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE,
    state VARCHAR(40) NOT NULL
);
CREATE INDEX policy_check_by_opened ON policy_check (opened_at, state);
CREATE INDEX policy_check_by_ticket ON policy_check (ticket_id);
CREATE INDEX policy_check_by_policy ON policy_check (policy_id, opened_at);
CREATE INDEX policy_check_by_state ON policy_check (state, due_at);
