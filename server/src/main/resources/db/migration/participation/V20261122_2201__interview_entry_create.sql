-- what was said, in order: number counts from 1 without gaps
create table participation_interview_entry (
	id uuid primary key,
	activity uuid not null references participation_activity,
	number int not null,
	speaker text not null,
	name text not null,
	-- what was written first, never shown once it was corrected or withdrawn
	original text not null,
	words text not null,
	picture uuid,
	picture_alt text not null default '',
	question uuid references participation_interview_question,
	at timestamptz not null,
	state text not null default 'STANDING',
	note text not null default '',
	changed_at timestamptz,
	written_by uuid,
	unique (activity, number)
);
create index participation_interview_entry_by_question on participation_interview_entry (question)
	where question is not null;
-- the files that readers ask for one after the other: number n shows the entry as it stands
create table participation_interview_fragment (
	activity uuid not null references participation_activity,
	number int not null,
	entry uuid not null references participation_interview_entry,
	primary key (activity, number)
);
create index participation_interview_fragment_by_entry on participation_interview_fragment (entry);
