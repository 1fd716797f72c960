-- which submissions are an account's own; ids of submissions grow with time
create table citizens_matter (
	account_id uuid not null references citizens_account on delete cascade,
	submission_id uuid not null,
	gathered_at timestamptz not null,
	primary key (account_id, submission_id)
);
create index citizens_matter_submission on citizens_matter (submission_id);
