-- the time line that people see at the article; the audit trail proper is the audit room's
create table content_trail (
	id uuid primary key,
	article uuid not null references content_article on delete cascade,
	edition uuid,
	act text not null,
	account uuid,
	actor_name text not null,
	note text not null,
	at timestamptz not null
);
create index content_trail_by_article on content_trail (article, id desc);
