-- official letters about requests; what names people is sealed
create table requests_letter (
	id uuid primary key,
	request_id uuid not null,
	-- which handling of the request, from 1
	round int not null,
	kind text not null,
	-- code of outcomes.yaml, for kinds that conclude
	outcome text,
	stage text not null,
	title text not null,
	-- sealed
	addressee text not null,
	text text not null,
	facts text not null,
	review_note text not null default '',
	written_by uuid,
	written_at timestamptz not null,
	reviewed_by uuid,
	signed_by uuid,
	signed_at timestamptz,
	number text,
	-- SM3 of the PDF
	digest text,
	-- the letter in whose place it stands, and why
	replaces uuid,
	reason text not null default '',
	version bigint not null default 0
);
create index requests_letter_by_request on requests_letter (request_id, id);
create index requests_letter_replacing on requests_letter (replaces) where replaces is not null;
