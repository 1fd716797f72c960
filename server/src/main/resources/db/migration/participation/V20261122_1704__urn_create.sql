-- answers as they were just dropped in; emptied in batches into participation_answer, mixed
-- no token, no address, no time, no id that grows with time (see ADR on anonymous answers)
create table participation_urn (
	activity uuid not null references participation_activity,
	answers jsonb not null
);
create index participation_urn_by_activity on participation_urn (activity);
