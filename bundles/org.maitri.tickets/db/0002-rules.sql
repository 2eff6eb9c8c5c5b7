CREATE TABLE tickets_rule (
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
    active BOOLEAN NOT NULL,
    occasion VARCHAR(40) NOT NULL,
    conditions VARCHAR,
    macro VARCHAR(120),
    CONSTRAINT tickets_rule_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_rule_by_name ON tickets_rule (name, id);
CREATE INDEX tickets_rule_by_macro ON tickets_rule (macro);

CREATE TABLE tickets_firing (
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
    rule VARCHAR(120) NOT NULL,
    ticket_id UUID NOT NULL,
    fired_at TIMESTAMP WITH TIME ZONE NOT NULL,
    cause VARCHAR(200) NOT NULL,
    occasion VARCHAR(40) NOT NULL,
    why VARCHAR,
    what VARCHAR,
    fired_commit UUID NOT NULL,
    CONSTRAINT tickets_firing_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_firing_once UNIQUE (rule, ticket_id, cause)
);
CREATE INDEX tickets_firing_by_fired_at ON tickets_firing (fired_at, id);
CREATE INDEX tickets_firing_by_ticket ON tickets_firing (ticket_id);
CREATE INDEX tickets_firing_by_commit ON tickets_firing (fired_commit);
