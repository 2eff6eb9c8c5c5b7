CREATE TABLE campaigns_campaign (
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
    audience VARCHAR(400),
    need VARCHAR,
    need_kind VARCHAR(40),
    channels VARCHAR,
    starts_on DATE,
    ends_on DATE,
    budget NUMERIC(19, 4),
    currency VARCHAR(3),
    state VARCHAR(40) NOT NULL,
    state_since TIMESTAMP WITH TIME ZONE NOT NULL,
    pause_reason VARCHAR,
    approval_note VARCHAR,
    approved_by VARCHAR(200),
    found_in_results BOOLEAN NOT NULL,
    UNIQUE (external_key, external_source)
);
CREATE INDEX campaigns_campaign_name ON campaigns_campaign (name, id);
CREATE INDEX campaigns_campaign_starts_on ON campaigns_campaign (starts_on, id);
CREATE INDEX campaigns_campaign_ends_on ON campaigns_campaign (ends_on, id);
CREATE INDEX campaigns_campaign_budget ON campaigns_campaign (budget, id);
CREATE INDEX campaigns_campaign_state ON campaigns_campaign (state, id);

CREATE TABLE campaigns_creative (
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
    campaign_id UUID NOT NULL,
    name VARCHAR(400) NOT NULL,
    kind VARCHAR(40),
    headline VARCHAR,
    body VARCHAR,
    landing_url VARCHAR(2000),
    UNIQUE (external_key, external_source),
    FOREIGN KEY (campaign_id) REFERENCES campaigns_campaign (id)
);
CREATE INDEX campaigns_creative_campaign ON campaigns_creative (campaign_id, id);
CREATE INDEX campaigns_creative_name ON campaigns_creative (name, id);

CREATE TABLE campaigns_result (
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
    campaign_id UUID NOT NULL,
    result_on DATE,
    ad VARCHAR(400),
    channel VARCHAR(200),
    age_band VARCHAR(100),
    gender VARCHAR(100),
    impressions BIGINT,
    clicks BIGINT,
    contacts BIGINT,
    spend NUMERIC(19, 4),
    conversions NUMERIC(19, 4),
    approved_conversions NUMERIC(19, 4),
    revenue NUMERIC(19, 4),
    UNIQUE (external_key, external_source),
    FOREIGN KEY (campaign_id) REFERENCES campaigns_campaign (id)
);
CREATE INDEX campaigns_result_campaign ON campaigns_result (campaign_id, id);
CREATE INDEX campaigns_result_result_on ON campaigns_result (result_on, id);
CREATE INDEX campaigns_result_spend ON campaigns_result (spend, id);
CREATE INDEX campaigns_result_clicks ON campaigns_result (clicks, id);

CREATE TABLE campaigns_response (
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
    campaign_id UUID NOT NULL,
    customer VARCHAR(120) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    note VARCHAR,
    UNIQUE (external_key, external_source),
    FOREIGN KEY (campaign_id) REFERENCES campaigns_campaign (id)
);
CREATE INDEX campaigns_response_campaign ON campaigns_response (campaign_id, id);
CREATE INDEX campaigns_response_customer ON campaigns_response (customer, happened_at, id);
CREATE INDEX campaigns_response_happened_at ON campaigns_response (happened_at, id);
