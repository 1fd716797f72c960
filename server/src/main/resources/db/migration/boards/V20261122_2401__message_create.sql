-- one message; what was written stays with intake, state and clock with casework
create table boards_message (
	id uuid primary key,
	submission uuid not null unique,
	matter uuid not null unique,
	number text not null unique,
	board uuid not null references boards_board,
	board_key text not null,
	site uuid not null,
	-- state of the matter, as casework has it
	state text not null,
	-- the body in charge, following hand-overs
	body uuid not null,
	-- sealed
	subject text not null,
	received_at timestamptz not null,
	answered_at timestamptz,
	in_time boolean,
	ended_at timestamptz,
	-- why it is not shown, in words for the writer
	reason text not null default '',
	-- counts from the oldest on each board; part of the address; null until somebody screened it
	slot int,
	shown_title text,
	shown_text text,
	-- every place that was suspected, and what somebody decided of it; sealed
	decisions text,
	shown_by uuid,
	shown_at timestamptz,
	taken_down_at timestamptz,
	anonymised_at timestamptz,
	version bigint not null default 0,
	unique (board, slot)
);
create index boards_message_by_site on boards_message (site, received_at);
create index boards_message_newest on boards_message (site, id desc);
create index boards_message_by_state on boards_message (state, id desc);
create index boards_message_by_board on boards_message (board, id desc);
create index boards_message_by_body on boards_message (body, id desc);
create index boards_message_to_anonymise on boards_message (ended_at) where anonymised_at is null and ended_at is not null;
