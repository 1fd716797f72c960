-- who did what to which thing; the last three columns are filled in once, when the entry is sealed into the chain
CREATE TABLE audit_entry (
	id UUID PRIMARY KEY,
	at TIMESTAMPTZ NOT NULL,
	account_id UUID,
	account_name TEXT NOT NULL,
	account_body UUID,
	address TEXT NOT NULL,
	action TEXT COLLATE "C" NOT NULL,
	subject_kind TEXT COLLATE "C" NOT NULL,
	subject_id TEXT COLLATE "C" NOT NULL,
	subject_name TEXT NOT NULL,
	body_path TEXT COLLATE "C" NOT NULL,
	site_id UUID,
	channel_id UUID,
	before JSONB,
	after JSONB,
	chain_no BIGINT UNIQUE,
	prev_hash TEXT,
	hash TEXT,
	CHECK ((chain_no IS NULL) = (hash IS NULL) AND (chain_no IS NULL) = (prev_hash IS NULL))
);
CREATE INDEX audit_entry_by_time ON audit_entry (at, id);
CREATE INDEX audit_entry_by_account ON audit_entry (account_id, at, id);
CREATE INDEX audit_entry_by_action ON audit_entry (action, at, id);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject_kind, subject_id, at, id);
CREATE INDEX audit_entry_by_body ON audit_entry (body_path, at, id);
CREATE INDEX audit_entry_by_site ON audit_entry (site_id, at, id);
CREATE INDEX audit_entry_unsealed ON audit_entry (at, id) WHERE chain_no IS NULL;
