-- one letter; what was written stays with intake, state and clock with casework
create table interaction_letter (
	id uuid primary key,
	submission uuid not null unique,
	matter uuid not null unique,
	number text not null unique,
	mailbox uuid not null references interaction_mailbox,
	site uuid not null,
	origin text not null,
	-- state of the matter, as casework has it
	state text not null,
	-- the body in charge, following hand-overs
	body uuid not null,
	kind text not null,
	subject text not null,
	openness text not null,
	publish_agreed boolean not null,
	-- null until somebody judged
	valid boolean,
	received_at timestamptz not null,
	answered_at timestamptz,
	in_time boolean,
	ended_at timestamptz,
	-- why it was not accepted or not valid, in words for the writer
	reason text not null default '',
	grade int not null default 0,
	anonymised_at timestamptz,
	version bigint not null default 0
);
create index interaction_letter_by_site on interaction_letter (site, received_at);
create index interaction_letter_newest on interaction_letter (site, id desc);
create index interaction_letter_by_state on interaction_letter (state, id desc);
create index interaction_letter_by_mailbox on interaction_letter (mailbox, id desc);
create index interaction_letter_by_body on interaction_letter (body, id desc);
create index interaction_letter_to_anonymise on interaction_letter (ended_at) where anonymised_at is null and ended_at is not null;
