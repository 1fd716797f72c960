-- what senders did about their matters, once for each time they meant it
create table intake_deed (
	key text primary key,
	submission_id uuid not null,
	act text not null,
	done_at timestamptz not null
);
create index intake_deed_submission on intake_deed (submission_id);
