-- people who work at a body
CREATE TABLE organisation_staff_member (
	id UUID PRIMARY KEY,
	body_id UUID NOT NULL REFERENCES organisation_body (id),
	name TEXT NOT NULL,
	mobile TEXT NOT NULL DEFAULT '',
	post TEXT NOT NULL DEFAULT '',
	version BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX organisation_staff_member_by_body ON organisation_staff_member (body_id, id);
CREATE INDEX organisation_staff_member_by_name ON organisation_staff_member (name text_pattern_ops, id);
