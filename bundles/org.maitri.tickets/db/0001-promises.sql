CREATE TABLE promise_promise (
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
    words VARCHAR(1000) NOT NULL,
    state VARCHAR(40) NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    given_by VARCHAR(200),
    settled_at TIMESTAMP WITH TIME ZONE,
    told_at TIMESTAMP WITH TIME ZONE,
    customer VARCHAR(120),
    ticket VARCHAR(120),
    team VARCHAR(200),
    branch VARCHAR(120),
    CONSTRAINT promise_promise_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX promise_promise_by_due_at ON promise_promise (due_at, id);
CREATE INDEX promise_promise_by_given_at ON promise_promise (given_at, id);
CREATE INDEX promise_promise_by_customer ON promise_promise (customer, due_at, id);
CREATE INDEX promise_promise_by_ticket ON promise_promise (ticket, due_at, id);
CREATE INDEX promise_promise_by_branch ON promise_promise (branch, due_at, id);
CREATE INDEX promise_promise_by_state ON promise_promise (state, due_at, id);
