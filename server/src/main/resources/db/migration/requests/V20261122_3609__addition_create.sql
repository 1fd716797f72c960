-- what applicants sent while their request was handled: text, sealed, and attachments
create table requests_addition (
	id uuid primary key,
	request_id uuid not null references requests_request,
	text text not null,
	files uuid[] not null default '{}',
	sent_at timestamptz not null
);
create index requests_addition_by_request on requests_addition (request_id, id);
