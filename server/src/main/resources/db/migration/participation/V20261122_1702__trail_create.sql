-- the time line that people see at the activity; the audit trail proper is the audit room's
create table participation_trail (
	id uuid primary key,
	activity uuid not null references participation_activity,
	act text not null,
	actor_name text not null,
	note text not null,
	at timestamptz not null
);
create index participation_trail_by_activity on participation_trail (activity, id desc);
