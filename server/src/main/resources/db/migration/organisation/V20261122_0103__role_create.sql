-- roles are data: those that the program brings are written again at every start, others stay as they are
CREATE TABLE organisation_role (
	code TEXT COLLATE "C" PRIMARY KEY,
	name TEXT NOT NULL,
	description TEXT NOT NULL,
	duty TEXT NOT NULL CHECK (duty IN ('SYSTEM', 'SECURITY', 'AUDIT', 'BUSINESS')),
	permissions TEXT[] NOT NULL,
	built_in BOOLEAN NOT NULL,
	position INT NOT NULL
);
CREATE INDEX organisation_role_by_permission ON organisation_role USING gin (permissions);
