CREATE TABLE mail_account (
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
    sender VARCHAR(200),
    address VARCHAR(254) NOT NULL,
    login VARCHAR(254),
    imap_host VARCHAR(254),
    imap_port BIGINT,
    folder VARCHAR(254),
    smtp_host VARCHAR(254),
    smtp_port BIGINT,
    encryption VARCHAR(40) NOT NULL,
    signature VARCHAR,
    uid_validity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    CONSTRAINT mail_account_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX mail_account_by_name ON mail_account (name, id);

CREATE TABLE mail_outgoing (
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
    account_id UUID NOT NULL,
    mail_id VARCHAR(400) NOT NULL,
    subject VARCHAR(998),
    receivers VARCHAR NOT NULL,
    digest VARCHAR(64) NOT NULL,
    about VARCHAR(120),
    state VARCHAR(40) NOT NULL,
    attempts BIGINT NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    claimed_by VARCHAR(300),
    claimed_at TIMESTAMP WITH TIME ZONE,
    sent_at TIMESTAMP WITH TIME ZONE,
    problem VARCHAR,
    CONSTRAINT mail_outgoing_external_key UNIQUE (external_key, external_source),
    CONSTRAINT mail_outgoing_mail_id UNIQUE (mail_id),
    CONSTRAINT mail_outgoing_by_account FOREIGN KEY (account_id) REFERENCES mail_account (id)
);
CREATE INDEX mail_outgoing_of_account ON mail_outgoing (account_id);
CREATE INDEX mail_outgoing_by_state ON mail_outgoing (state, due_at, id);
CREATE INDEX mail_outgoing_by_due_at ON mail_outgoing (due_at, id);
CREATE INDEX mail_outgoing_by_about ON mail_outgoing (about);
