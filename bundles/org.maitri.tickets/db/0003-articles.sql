CREATE TABLE tickets_article (
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
    language VARCHAR(100) NOT NULL,
    state VARCHAR(40) NOT NULL,
    body VARCHAR,
    keywords VARCHAR,
    link VARCHAR(2000),
    review_on DATE,
    published_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT tickets_article_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_article_by_title ON tickets_article (title, id);
CREATE INDEX tickets_article_by_review_on ON tickets_article (review_on, id);

CREATE TABLE tickets_solution (
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
    ticket_id UUID NOT NULL,
    article VARCHAR(120) NOT NULL,
    solved BOOLEAN NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    said_by VARCHAR(200),
    CONSTRAINT tickets_solution_external_key UNIQUE (external_key, external_source)
);
CREATE INDEX tickets_solution_by_ticket ON tickets_solution (ticket_id);
CREATE INDEX tickets_solution_by_article ON tickets_solution (article);
CREATE INDEX tickets_solution_by_said_at ON tickets_solution (said_at, id);
