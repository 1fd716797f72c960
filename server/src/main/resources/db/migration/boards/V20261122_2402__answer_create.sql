-- every answer ever written; a second handling writes another
create table boards_answer (
	message uuid not null references boards_message,
	round int not null,
	-- sealed
	text text not null,
	state text not null,
	written_by uuid,
	written_at timestamptz not null,
	reviewed_by uuid,
	review_note text not null default '',
	sent_at timestamptz,
	version bigint not null default 0,
	primary key (message, round)
);
