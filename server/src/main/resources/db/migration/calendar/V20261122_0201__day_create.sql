-- the days that a notice names, holidays and make-up days; some lie in the year before or after
CREATE TABLE calendar_day (
	year INT NOT NULL REFERENCES calendar_notice (year) ON DELETE CASCADE,
	day DATE NOT NULL,
	name TEXT NOT NULL,
	off BOOLEAN NOT NULL,
	PRIMARY KEY (year, day)
);
CREATE INDEX calendar_day_by_day ON calendar_day (day);
