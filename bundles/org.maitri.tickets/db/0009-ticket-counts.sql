CREATE TABLE tickets_counted (
    id UUID PRIMARY KEY,
    came_at TIMESTAMP WITH TIME ZONE,
    done_at TIMESTAMP WITH TIME ZONE,
    queue VARCHAR(200),
    branch VARCHAR(120),
    channel VARCHAR(40)
);
CREATE INDEX tickets_counted_by_came_at ON tickets_counted (came_at, queue, branch, channel);
CREATE INDEX tickets_counted_by_done_at ON tickets_counted (done_at, queue, branch, channel);

CREATE TABLE tickets_flow (
    id UUID PRIMARY KEY,
    span VARCHAR(10) NOT NULL,
    begins_at TIMESTAMP WITH TIME ZONE NOT NULL,
    queue VARCHAR(200),
    branch VARCHAR(120),
    channel VARCHAR(40),
    growth BIGINT NOT NULL
);
CREATE INDEX tickets_flow_by_begins_at ON tickets_flow (span, begins_at, queue, branch, channel, growth);
