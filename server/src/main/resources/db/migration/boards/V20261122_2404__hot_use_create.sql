-- how many readers found a hot question of use; nothing else is known of them
create table boards_hot_use (
	question uuid primary key references boards_hot_question,
	useful bigint not null default 0,
	useless bigint not null default 0,
	-- how many it was when the pages were last put in order
	ordered_by bigint not null default 0
);
