-- one request; what was filled in stays with intake, state and clock with casework
create table requests_request (
	id uuid primary key,
	case_id uuid not null unique,
	submission_id uuid not null unique,
	number text not null unique,
	desk_id uuid not null references requests_desk,
	site_id uuid not null,
	-- the body in charge, following hand-overs
	body_id uuid not null,
	origin text not null,
	sent_at timestamptz not null,
	way text not null,
	-- day on which the applicant confirmed the receipt
	confirmed_on date,
	-- day zero by article 31; null until registered
	received_on date,
	-- whose register it stands in, wherever the request goes
	register_body uuid,
	register_year int,
	-- without gaps for each body and year
	register_number int,
	applicant_kind text not null,
	-- the same for one person's requests, telling nobody which
	applicant_mark text,
	checked_by text not null default '',
	checked_at timestamptz,
	sensitivity text not null,
	state text not null,
	title text not null,
	due_on date,
	-- code of outcomes.yaml; null while open
	outcome text,
	concluded_on date,
	-- what the annual table counts: a request counts once, by its first result
	first_outcome text,
	first_concluded_on date,
	grade int not null default 0,
	anonymised_at timestamptz,
	version bigint not null default 0
);
create index requests_request_by_body on requests_request (body_id, id desc);
create index requests_request_by_site on requests_request (site_id, id desc);
create index requests_request_by_state on requests_request (state, id desc);
create index requests_request_by_outcome on requests_request (outcome, id desc) where outcome is not null;
create index requests_request_by_applicant on requests_request (applicant_kind, id desc);
create index requests_request_by_way on requests_request (way, id desc);
create index requests_request_by_due on requests_request (due_on) where due_on is not null;
create index requests_request_by_mark on requests_request (applicant_mark, sent_at) where applicant_mark is not null;
create index requests_request_received on requests_request (received_on, body_id) where received_on is not null;
create index requests_request_concluded on requests_request (first_concluded_on, body_id) where first_concluded_on is not null;
create index requests_request_to_anonymise on requests_request (concluded_on) where anonymised_at is null and concluded_on is not null;
