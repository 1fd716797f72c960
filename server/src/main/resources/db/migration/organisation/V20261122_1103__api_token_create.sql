-- tokens of integrators: known by their digest only
CREATE TABLE organisation_api_token (
	id UUID PRIMARY KEY,
	account_id UUID NOT NULL REFERENCES organisation_account (id),
	name TEXT NOT NULL,
	digest TEXT NOT NULL UNIQUE,
	permissions TEXT[] NOT NULL,
	created_at TIMESTAMPTZ NOT NULL,
	ends_at TIMESTAMPTZ NOT NULL,
	last_used_at TIMESTAMPTZ,
	revoked_at TIMESTAMPTZ
);
CREATE INDEX organisation_api_token_by_account ON organisation_api_token (account_id, created_at);
