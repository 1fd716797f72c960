create table interaction_mailbox (
	id uuid primary key,
	site uuid not null,
	-- part of addresses: /send/<key>
	key text not null,
	kind text not null,
	name text not null,
	introduction text not null default '',
	closed_notice text not null default '',
	body uuid not null,
	letter_kinds text[] not null,
	form uuid not null,
	open boolean not null,
	-- days after a letter's end during which personal data is kept
	keep_days int not null,
	position int not null,
	created_at timestamptz not null,
	version bigint not null default 0,
	unique (site, key)
);
create index interaction_mailbox_by_body on interaction_mailbox (body);
