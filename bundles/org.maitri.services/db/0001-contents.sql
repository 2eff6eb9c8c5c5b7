CREATE TABLE contents_part (
    id UUID PRIMARY KEY,
    digest VARCHAR(64) NOT NULL,
    place BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);
CREATE INDEX contents_part_by_digest ON contents_part (digest, place);
