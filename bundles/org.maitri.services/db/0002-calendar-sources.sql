ALTER TABLE calendar_calendar ADD COLUMN country VARCHAR(20);
ALTER TABLE calendar_calendar ADD COLUMN region VARCHAR(80);
ALTER TABLE calendar_calendar ADD COLUMN feed VARCHAR(1000);
ALTER TABLE calendar_calendar ADD COLUMN feed_days VARCHAR;
ALTER TABLE calendar_calendar ADD COLUMN feed_at TIMESTAMP WITH TIME ZONE;
