-- what people sign in with; a person may hold several, such as one for administration and one for editing
CREATE TABLE organisation_account (
	id UUID PRIMARY KEY,
	staff_member_id UUID NOT NULL REFERENCES organisation_staff_member (id),
	body_id UUID NOT NULL REFERENCES organisation_body (id),
	login_name TEXT COLLATE "C" NOT NULL UNIQUE,
	state TEXT NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'LOCKED', 'CLOSED')),
	state_reason TEXT NOT NULL DEFAULT '',
	opened_at TIMESTAMPTZ NOT NULL,
	version BIGINT NOT NULL DEFAULT 0,
	CHECK (login_name = lower(login_name))
);
CREATE INDEX organisation_account_by_staff_member ON organisation_account (staff_member_id);
CREATE INDEX organisation_account_by_body ON organisation_account (body_id, login_name);
CREATE INDEX organisation_account_by_state ON organisation_account (state, login_name);
