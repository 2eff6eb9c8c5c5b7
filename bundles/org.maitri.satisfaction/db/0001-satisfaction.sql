CREATE TABLE satisfaction_employee (
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
    employee_number VARCHAR(100),
    team VARCHAR(200),
    department VARCHAR(200),
    job_role VARCHAR(200),
    region VARCHAR(200),
    joined_on DATE,
    left_on DATE,
    UNIQUE (external_key, external_source)
);
CREATE INDEX satisfaction_employee_name ON satisfaction_employee (name, id);
CREATE INDEX satisfaction_employee_number ON satisfaction_employee (employee_number, id);
CREATE INDEX satisfaction_employee_team ON satisfaction_employee (team, id);
CREATE INDEX satisfaction_employee_joined_on ON satisfaction_employee (joined_on, id);

CREATE TABLE satisfaction_survey (
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
    kind VARCHAR(40) NOT NULL,
    opened_on DATE,
    closed_on DATE,
    anonymity_minimum BIGINT NOT NULL,
    invited BIGINT,
    UNIQUE (external_key, external_source)
);
CREATE INDEX satisfaction_survey_name ON satisfaction_survey (name, id);
CREATE INDEX satisfaction_survey_opened_on ON satisfaction_survey (opened_on, id);

CREATE TABLE satisfaction_question (
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
    survey_id UUID NOT NULL,
    wording VARCHAR NOT NULL,
    driver VARCHAR(40) NOT NULL,
    scale_low NUMERIC(9, 2),
    scale_high NUMERIC(9, 2),
    reversed BOOLEAN NOT NULL,
    ordinal BIGINT NOT NULL,
    UNIQUE (external_key, external_source),
    FOREIGN KEY (survey_id) REFERENCES satisfaction_survey (id)
);
CREATE INDEX satisfaction_question_survey ON satisfaction_question (survey_id, id);
CREATE INDEX satisfaction_question_ordinal ON satisfaction_question (ordinal, id);

CREATE TABLE satisfaction_response (
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
    survey_id UUID NOT NULL,
    team VARCHAR(200),
    department VARCHAR(200),
    job_role VARCHAR(200),
    gender VARCHAR(100),
    age_band VARCHAR(100),
    answered_at TIMESTAMP WITH TIME ZONE,
    employee VARCHAR(120),
    UNIQUE (external_key, external_source),
    FOREIGN KEY (survey_id) REFERENCES satisfaction_survey (id)
);
CREATE INDEX satisfaction_response_survey ON satisfaction_response (survey_id, id);
CREATE INDEX satisfaction_response_team ON satisfaction_response (team, id);
CREATE INDEX satisfaction_response_employee ON satisfaction_response (employee, id);
CREATE INDEX satisfaction_response_answered_at ON satisfaction_response (answered_at, id);

CREATE TABLE satisfaction_answer (
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
    response_id UUID NOT NULL,
    question_id UUID NOT NULL,
    score NUMERIC(9, 2),
    comment_text VARCHAR,
    UNIQUE (external_key, external_source),
    FOREIGN KEY (response_id) REFERENCES satisfaction_response (id),
    FOREIGN KEY (question_id) REFERENCES satisfaction_question (id)
);
CREATE INDEX satisfaction_answer_response ON satisfaction_answer (response_id, id);
CREATE INDEX satisfaction_answer_question ON satisfaction_answer (question_id, id);
