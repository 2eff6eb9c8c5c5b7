CREATE TABLE standing_customer (
    customer VARCHAR(120) PRIMARY KEY,
    run BIGINT NOT NULL,
    since DATE,
    first_at TIMESTAMP WITH TIME ZONE,
    last_at TIMESTAMP WITH TIME ZONE,
    last_day BIGINT,
    times BIGINT NOT NULL,
    money NUMERIC(19, 4) NOT NULL,
    rating BIGINT NOT NULL,
    complaints BIGINT NOT NULL,
    risk BIGINT NOT NULL
);
CREATE INDEX standing_customer_by_risk ON standing_customer (run, risk, money);
CREATE INDEX standing_customer_by_since ON standing_customer (run, since);

CREATE TABLE standing_run (
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
    run BIGINT NOT NULL,
    computed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    customers BIGINT NOT NULL,
    recency VARCHAR(200) NOT NULL,
    frequency VARCHAR(200) NOT NULL,
    money VARCHAR(200) NOT NULL,
    CONSTRAINT standing_run_external_key UNIQUE (external_key, external_source),
    CONSTRAINT standing_run_once UNIQUE (run)
);
