-- earlier passwords, so that they are not taken again
CREATE TABLE organisation_password_history (
	account_id UUID NOT NULL REFERENCES organisation_account (id),
	set_at TIMESTAMPTZ NOT NULL,
	password_hash TEXT NOT NULL,
	PRIMARY KEY (account_id, set_at)
);
