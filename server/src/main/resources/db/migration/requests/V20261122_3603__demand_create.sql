-- what an applicant was asked for: a correction or reasons
create table requests_demand (
	id uuid primary key,
	request_id uuid not null references requests_request,
	kind text not null,
	text text not null,
	asked_on date not null,
	due_on date not null,
	answer text not null default '',
	answered_on date,
	told_at timestamptz,
	-- each is asked once, for each handling
	unique (request_id, kind)
);
create index requests_demand_waiting on requests_demand (due_on) where answered_on is null and told_at is null;
