-- what an account signs in with; the secret of the second factor is encrypted by a key outside the database
CREATE TABLE organisation_credential (
	account_id UUID PRIMARY KEY REFERENCES organisation_account (id),
	password_hash TEXT NOT NULL,
	password_set_at TIMESTAMPTZ NOT NULL,
	must_change BOOLEAN NOT NULL,
	failures INTEGER NOT NULL DEFAULT 0,
	failing_since TIMESTAMPTZ,
	locked_until TIMESTAMPTZ,
	sessions_from TIMESTAMPTZ NOT NULL,
	totp_secret BYTEA,
	totp_confirmed_at TIMESTAMPTZ,
	totp_last_step BIGINT NOT NULL DEFAULT 0
);
