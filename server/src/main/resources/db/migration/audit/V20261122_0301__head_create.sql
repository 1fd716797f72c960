-- the end of the chain in a place of its own, so that a tail cut off is noticed
CREATE TABLE audit_head (
	one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
	chain_no BIGINT NOT NULL,
	hash TEXT NOT NULL
);
INSERT INTO audit_head (chain_no, hash) VALUES (0, repeat('0', 64));
