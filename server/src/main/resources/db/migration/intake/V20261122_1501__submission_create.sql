-- what was sent, as it came; answers and file ids are encrypted as a whole, with a key of their own that is wrapped by key_id
create table intake_submission (
	id uuid primary key,
	-- without its check digit
	number text not null,
	kind text not null,
	subject text not null,
	site_id uuid not null,
	form_id uuid not null,
	form_version int not null,
	origin text not null,
	received_at timestamptz not null,
	-- the same for every attempt to send the same thing, and what was sent then
	idempotency_key text not null,
	content_digest bytea not null,
	-- keyed, so that a copy of the table cannot be searched for codes
	code_digest bytea not null,
	key_id int not null,
	wrapped_key bytea not null,
	sealed bytea not null,
	anonymised_at timestamptz
);
create unique index intake_submission_number on intake_submission (number);
create unique index intake_submission_idempotency_key on intake_submission (idempotency_key);
create index intake_submission_site on intake_submission (site_id, id desc);
create index intake_submission_site_kind on intake_submission (site_id, kind, id desc);
