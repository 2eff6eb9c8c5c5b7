CREATE TABLE tickets_letter (
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
    message_id UUID NOT NULL,
    mail_id VARCHAR(1000),
    sent_at TIMESTAMP WITH TIME ZONE NOT NULL,
    subject VARCHAR(500),
    sender VARCHAR(500),
    reply_to VARCHAR(300),
    receivers VARCHAR,
    copies VARCHAR,
    nature VARCHAR(40) NOT NULL,
    html VARCHAR,
    remarks VARCHAR,
    CONSTRAINT tickets_letter_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_letter_of_message FOREIGN KEY (message_id) REFERENCES tickets_message (id)
);
CREATE INDEX tickets_letter_by_message ON tickets_letter (message_id);
CREATE INDEX tickets_letter_by_mail_id ON tickets_letter (mail_id);
CREATE INDEX tickets_letter_by_sent_at ON tickets_letter (sent_at, id);

CREATE TABLE tickets_attachment (
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
    message_id UUID NOT NULL,
    name VARCHAR(500) NOT NULL,
    media_type VARCHAR(200),
    bytes BIGINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    content_id VARCHAR(500),
    CONSTRAINT tickets_attachment_external_key UNIQUE (external_key, external_source),
    CONSTRAINT tickets_attachment_of_message FOREIGN KEY (message_id) REFERENCES tickets_message (id)
);
CREATE INDEX tickets_attachment_by_message ON tickets_attachment (message_id);
CREATE INDEX tickets_attachment_by_digest ON tickets_attachment (digest);
CREATE INDEX tickets_attachment_by_name ON tickets_attachment (name, id);
