-- the State Council's yearly notices of holidays
CREATE TABLE calendar_notice (
	year INT PRIMARY KEY,
	papers TEXT[] NOT NULL,
	loaded_at TIMESTAMPTZ NOT NULL,
	loaded_by TEXT NOT NULL,
	version BIGINT NOT NULL DEFAULT 0
);
