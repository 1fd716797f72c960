-- what was written in words, apart from the rest of the answer: words and choices together may tell who it was
create table participation_open_text (
	id uuid primary key default gen_random_uuid(),
	activity uuid not null references participation_activity,
	field text not null,
	text text not null,
	state text not null default 'WAITING',
	group_name text not null default '',
	version bigint not null default 0
);
create index participation_open_text_by_activity on participation_open_text (activity, id);
create index participation_open_text_by_state on participation_open_text (activity, state, id);
