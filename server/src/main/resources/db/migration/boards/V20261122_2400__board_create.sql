create table boards_board (
	id uuid primary key,
	site uuid not null,
	-- part of addresses: /send/board-<key>
	key text not null,
	name text not null,
	introduction text not null default '',
	closed_notice text not null default '',
	body uuid not null,
	form uuid not null,
	open boolean not null,
	-- days after a message's end during which personal data is kept
	keep_days int not null,
	position int not null,
	-- how many messages were ever shown; the next one gets this number
	slots int not null default 0,
	created_at timestamptz not null,
	version bigint not null default 0,
	unique (site, key)
);
create index boards_board_by_body on boards_board (body);
