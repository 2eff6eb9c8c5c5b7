CREATE TABLE maitri_presence (
    record VARCHAR(120) NOT NULL,
    session UUID NOT NULL,
    actor VARCHAR(200) NOT NULL,
    editing BOOLEAN NOT NULL,
    came_at TIMESTAMP WITH TIME ZONE NOT NULL,
    beat_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (record, session)
);
