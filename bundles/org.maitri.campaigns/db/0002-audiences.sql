ALTER TABLE campaigns_campaign ADD COLUMN existing_customers VARCHAR(120);
ALTER TABLE campaigns_campaign ADD COLUMN new_customers VARCHAR(120);
CREATE INDEX campaigns_campaign_existing_customers ON campaigns_campaign (existing_customers);
CREATE INDEX campaigns_campaign_new_customers ON campaigns_campaign (new_customers);
