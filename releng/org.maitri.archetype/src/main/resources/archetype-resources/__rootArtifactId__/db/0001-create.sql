#set($noun = $recordName.toLowerCase())
#set($table = "${module}_${noun}")
CREATE TABLE ${table} (
    id UUID PRIMARY KEY,
    version BIGINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE,
    external_source VARCHAR(200),
    external_key VARCHAR(400),
    UNIQUE (external_key, external_source),
    attributes VARCHAR,
    subject VARCHAR(200) NOT NULL,
    customer VARCHAR(120),
    planned_on DATE,
    done_on DATE,
    note VARCHAR
);
CREATE INDEX ${table}_by_subject ON ${table} (subject, id);
CREATE INDEX ${table}_by_planned_on ON ${table} (planned_on, id);
CREATE INDEX ${table}_by_done_on ON ${table} (done_on, id);
CREATE INDEX ${table}_by_customer ON ${table} (customer);
