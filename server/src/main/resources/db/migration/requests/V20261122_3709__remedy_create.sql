-- reviews and lawsuits against what became of a request
create table requests_remedy (
	id uuid primary key,
	request_id uuid not null,
	kind text not null,
	filed_on date not null,
	authority text not null,
	case_number text not null default '',
	-- null while pending
	result text,
	decided_on date,
	note text not null default '',
	version bigint not null default 0
);
create index requests_remedy_by_request on requests_remedy (request_id);
create index requests_remedy_filed on requests_remedy (filed_on);
create table requests_remedy_file (
	remedy_id uuid not null references requests_remedy,
	file_id uuid not null,
	name text not null,
	added_at timestamptz not null,
	primary key (remedy_id, file_id)
);
create index requests_remedy_file_by_file on requests_remedy_file (file_id);
