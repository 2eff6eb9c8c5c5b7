ALTER TABLE customers_note ADD COLUMN kind VARCHAR(40) DEFAULT 'note' NOT NULL;
ALTER TABLE customers_note ADD COLUMN direction VARCHAR(40);
ALTER TABLE customers_note ADD COLUMN minutes BIGINT;
ALTER TABLE customers_note ADD COLUMN feeling VARCHAR(40);
ALTER TABLE customers_note ADD COLUMN follow_up DATE;
ALTER TABLE customers_note ADD COLUMN playbook VARCHAR(120);
CREATE INDEX customers_note_by_follow_up ON customers_note (follow_up, id);
CREATE INDEX customers_note_by_playbook ON customers_note (playbook);

CREATE TABLE customers_playbook (
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
    title VARCHAR(300) NOT NULL,
    occasion VARCHAR(1000),
    steps VARCHAR,
    language VARCHAR(100),
    CONSTRAINT customers_playbook_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_playbook_by_title ON customers_playbook (title, id);

CREATE TABLE customers_greeting (
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
    language VARCHAR(100) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    CONSTRAINT customers_greeting_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX customers_greeting_by_language ON customers_greeting (language, id);
