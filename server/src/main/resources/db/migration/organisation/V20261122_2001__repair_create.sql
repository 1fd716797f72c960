-- what one security administrator has asked to reset for an administrator and another has still to confirm
CREATE TABLE organisation_repair (
	account_id UUID NOT NULL REFERENCES organisation_account (id),
	part TEXT NOT NULL,
	asked_by UUID NOT NULL REFERENCES organisation_account (id),
	asked_at TIMESTAMPTZ NOT NULL,
	reason TEXT NOT NULL,
	PRIMARY KEY (account_id, part)
);
