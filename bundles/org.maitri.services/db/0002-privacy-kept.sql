CREATE TABLE privacy_kept (
    record_id UUID PRIMARY KEY,
    record_type VARCHAR(200) NOT NULL,
    until_day DATE NOT NULL,
    certificate BIGINT NOT NULL
);

CREATE INDEX privacy_kept_by_day ON privacy_kept (until_day, record_id);
