-- counted answers: choices and numbers only; id is random, not of version 7
create table participation_answer (
	id uuid primary key default gen_random_uuid(),
	activity uuid not null references participation_activity,
	answers jsonb not null
);
create index participation_answer_by_activity on participation_answer (activity, id);
