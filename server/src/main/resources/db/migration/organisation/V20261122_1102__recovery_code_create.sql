-- codes that stand in for a lost second factor, each once
CREATE TABLE organisation_recovery_code (
	account_id UUID NOT NULL REFERENCES organisation_account (id),
	digest TEXT NOT NULL,
	used_at TIMESTAMPTZ,
	PRIMARY KEY (account_id, digest)
);
