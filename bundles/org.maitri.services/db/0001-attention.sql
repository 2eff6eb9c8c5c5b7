CREATE TABLE attention_limit (
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
    channel VARCHAR(40) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    most BIGINT,
    span VARCHAR(40) NOT NULL,
    reason VARCHAR,
    CONSTRAINT attention_limit_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX attention_limit_by_channel ON attention_limit (channel, id);

CREATE TABLE attention_quiet (
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
    channel VARCHAR(40) NOT NULL,
    days VARCHAR(40) NOT NULL,
    starts VARCHAR(5),
    ends VARCHAR(5),
    zone VARCHAR(100),
    CONSTRAINT attention_quiet_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX attention_quiet_by_channel ON attention_quiet (channel, id);

CREATE TABLE attention_held (
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
    customer VARCHAR(120),
    channel VARCHAR(40) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    subject VARCHAR(400),
    cause VARCHAR(120),
    wanted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason VARCHAR,
    earliest TIMESTAMP WITH TIME ZONE,
    state VARCHAR(40) NOT NULL,
    released_at TIMESTAMP WITH TIME ZONE,
    released_by VARCHAR(200),
    release_reason VARCHAR,
    CONSTRAINT attention_held_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX attention_held_by_customer ON attention_held (customer, wanted_at, id);
CREATE INDEX attention_held_by_cause ON attention_held (cause);
CREATE INDEX attention_held_by_wanted_at ON attention_held (wanted_at, id);
CREATE INDEX attention_held_by_earliest ON attention_held (earliest, id);
CREATE INDEX attention_held_by_state ON attention_held (state, id);
