-- the tree of bodies; codes and paths sort by bytes, so that a subtree is one range of the path's index
CREATE TABLE organisation_body (
	id UUID PRIMARY KEY,
	code TEXT COLLATE "C" NOT NULL UNIQUE,
	parent_id UUID REFERENCES organisation_body (id),
	level TEXT NOT NULL,
	name TEXT NOT NULL,
	legal_name TEXT NOT NULL,
	legal_name_by_hand BOOLEAN NOT NULL DEFAULT FALSE,
	path TEXT COLLATE "C" NOT NULL UNIQUE DEFERRABLE INITIALLY IMMEDIATE,
	contact TEXT NOT NULL DEFAULT '',
	phone TEXT NOT NULL DEFAULT '',
	address TEXT NOT NULL DEFAULT '',
	open BOOLEAN NOT NULL DEFAULT TRUE,
	closed_at TIMESTAMPTZ,
	closed_reason TEXT,
	version BIGINT NOT NULL DEFAULT 0,
	CHECK (path LIKE '/%/'),
	CHECK (open = (closed_at IS NULL))
);
CREATE INDEX organisation_body_by_parent ON organisation_body (parent_id, code);
CREATE INDEX organisation_body_by_level ON organisation_body (level, code);
