CREATE TABLE rating_rating (
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
    score BIGINT NOT NULL,
    words VARCHAR,
    testimonial BOOLEAN,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    source VARCHAR(40) NOT NULL,
    CONSTRAINT rating_rating_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX rating_rating_by_ticket ON rating_rating (ticket, given_at, id);
CREATE INDEX rating_rating_by_customer ON rating_rating (customer, given_at, id);
CREATE INDEX rating_rating_by_given_at ON rating_rating (given_at, id);
CREATE INDEX rating_rating_by_score ON rating_rating (score, id);

CREATE TABLE rating_invitation (
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
    sent_to VARCHAR(320),
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT rating_invitation_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX rating_invitation_by_ticket ON rating_invitation (ticket, sent_at, id);
CREATE INDEX rating_invitation_by_sent_at ON rating_invitation (sent_at, id);

CREATE TABLE rating_setting (
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
    page VARCHAR(500),
    valid_days BIGINT NOT NULL,
    enough BIGINT NOT NULL,
    CONSTRAINT rating_setting_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX rating_setting_by_valid_days ON rating_setting (valid_days, id);
