create table boards_hot_question (
	id uuid primary key,
	site uuid not null,
	body uuid not null,
	-- on the site, part of the address; 0 until it is published
	number int not null default 0,
	topic text not null,
	question text not null,
	answer text not null,
	state text not null,
	-- where it was collected
	origin text not null default '',
	written_by uuid,
	written_at timestamptz not null,
	note text not null default '',
	-- what everybody reads
	shown_topic text,
	shown_question text,
	shown_answer text,
	published_at timestamptz,
	version bigint not null default 0
);
create index boards_hot_question_newest on boards_hot_question (site, id desc);
create index boards_hot_question_by_state on boards_hot_question (state, id desc);
create index boards_hot_question_by_body on boards_hot_question (body, id desc);
create unique index boards_hot_question_by_number on boards_hot_question (site, number) where number > 0;
