-- each time somebody has the chain checked in the console, with how far it has come
CREATE TABLE audit_verification (
	id UUID PRIMARY KEY,
	account_name TEXT NOT NULL,
	started_at TIMESTAMPTZ NOT NULL,
	touched_at TIMESTAMPTZ NOT NULL,
	finished_at TIMESTAMPTZ,
	checked BIGINT NOT NULL DEFAULT 0,
	total BIGINT NOT NULL,
	fault TEXT
);
CREATE INDEX audit_verification_by_time ON audit_verification (started_at);
