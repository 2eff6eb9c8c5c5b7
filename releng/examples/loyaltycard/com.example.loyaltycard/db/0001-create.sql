CREATE TABLE loyaltycard_card (
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
    number VARCHAR(40) NOT NULL,
    customer VARCHAR(120),
    issued_on DATE NOT NULL,
    tier VARCHAR(40) NOT NULL,
    balance BIGINT NOT NULL,
    earned BIGINT NOT NULL,
    last_booked_on DATE,
    UNIQUE (external_key, external_source)
);
CREATE INDEX loyaltycard_card_number ON loyaltycard_card (number, id);
CREATE INDEX loyaltycard_card_customer ON loyaltycard_card (customer, id);
CREATE INDEX loyaltycard_card_issued_on ON loyaltycard_card (issued_on, id);
CREATE INDEX loyaltycard_card_balance ON loyaltycard_card (balance, id);
CREATE INDEX loyaltycard_card_last_booked_on ON loyaltycard_card (last_booked_on, id);

CREATE TABLE loyaltycard_entry (
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
    card_id UUID NOT NULL REFERENCES loyaltycard_card (id),
    customer VARCHAR(120),
    booked_on DATE NOT NULL,
    kind VARCHAR(40) NOT NULL,
    points BIGINT NOT NULL,
    note VARCHAR(400),
    UNIQUE (external_key, external_source)
);
CREATE INDEX loyaltycard_entry_card ON loyaltycard_entry (card_id, id);
CREATE INDEX loyaltycard_entry_customer ON loyaltycard_entry (customer, id);
CREATE INDEX loyaltycard_entry_booked_on ON loyaltycard_entry (booked_on, id);
