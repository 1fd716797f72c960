-- questions for an interview: what came stays in original; words are what readers may see
create table participation_interview_question (
	id uuid primary key,
	activity uuid not null references participation_activity,
	submission uuid not null unique,
	number text not null,
	-- what the sender wants to be called in public, may be empty
	name text not null,
	original text not null,
	words text not null,
	received_at timestamptz not null,
	state text not null default 'WAITING',
	reason text not null default '',
	merged_into uuid references participation_interview_question,
	answered_at timestamptz,
	screened_by uuid,
	version bigint not null default 0
);
create index participation_interview_question_by_activity on participation_interview_question (activity, id);
create index participation_interview_question_by_state on participation_interview_question (activity, state, id);
create index participation_interview_question_merged on participation_interview_question (merged_into)
	where merged_into is not null;
