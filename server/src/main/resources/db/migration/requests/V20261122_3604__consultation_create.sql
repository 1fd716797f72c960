-- third parties and other agencies that are asked about a request
create table requests_consultation (
	id uuid primary key,
	request_id uuid not null references requests_request,
	kind text not null,
	name text not null,
	contact text not null default '',
	question text not null,
	sent_on date not null,
	-- their time counts from the day on which the letter reached them, where that is known
	reached_on date,
	due_on date not null,
	-- from this day on it is not waited for
	closed_on date,
	opinion text,
	answered_on date,
	note text not null default '',
	told_at timestamptz,
	version bigint not null default 0
);
create index requests_consultation_by_request on requests_consultation (request_id);
create index requests_consultation_waiting on requests_consultation (due_on) where closed_on is null and told_at is null;
