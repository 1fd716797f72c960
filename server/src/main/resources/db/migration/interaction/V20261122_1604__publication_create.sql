-- what of a letter everybody may read; the originals stay where they are
create table interaction_publication (
	letter uuid primary key references interaction_letter,
	site uuid not null,
	mailbox uuid not null,
	-- counts from the oldest on each site; part of the address
	slot int not null,
	title text not null,
	question text not null,
	answer text not null,
	answered_by text not null,
	received_at timestamptz not null,
	answered_at timestamptz not null,
	-- every place that was suspected, and what somebody decided of it
	decisions jsonb not null,
	published_by uuid,
	published_at timestamptz not null,
	withdrawn_at timestamptz,
	withdrawn_reason text not null default '',
	version bigint not null default 0,
	unique (site, slot)
);
create index interaction_publication_by_mailbox on interaction_publication (mailbox, slot desc) where withdrawn_at is null;
-- the next free slot of each site
create table interaction_publication_slot (
	site uuid primary key,
	next int not null
);
