-- link codes: only their digests, and whether they were used, not when
create table participation_code (
	activity uuid not null references participation_activity,
	digest bytea not null,
	used boolean not null default false,
	-- used since the urn was last emptied; emptying writes these rows again, so that no code shares a
	-- transaction with an answer
	fresh boolean not null default false,
	primary key (activity, digest)
);
create index participation_code_fresh on participation_code (activity) where fresh;
