-- who holds which role where, and from when until when (both days included)
CREATE TABLE organisation_assignment (
	id UUID PRIMARY KEY,
	account_id UUID NOT NULL REFERENCES organisation_account (id),
	role_code TEXT COLLATE "C" NOT NULL REFERENCES organisation_role (code),
	scope_kind TEXT NOT NULL CHECK (scope_kind IN ('WHOLE_GROUP', 'BODY_TREE', 'SITE', 'CHANNEL')),
	scope_id UUID,
	from_date DATE NOT NULL,
	until_date DATE,
	granted_at TIMESTAMPTZ NOT NULL,
	CHECK ((scope_kind = 'WHOLE_GROUP') = (scope_id IS NULL)),
	CHECK (until_date IS NULL OR until_date >= from_date),
	UNIQUE NULLS NOT DISTINCT (account_id, role_code, scope_kind, scope_id, from_date)
);
CREATE INDEX organisation_assignment_by_account ON organisation_assignment (account_id);
CREATE INDEX organisation_assignment_by_scope ON organisation_assignment (scope_kind, scope_id);
