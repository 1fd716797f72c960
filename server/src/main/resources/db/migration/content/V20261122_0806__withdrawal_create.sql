-- what was decided, written down before the first file is touched, and carried through after a crash
create table content_withdrawal (
	id uuid primary key,
	article uuid not null references content_article,
	kind text not null,
	sentence text not null,
	account uuid,
	actor_name text not null,
	actor_body uuid,
	actor_address text not null,
	decided_at timestamptz not null,
	done_at timestamptz
);
create unique index content_withdrawal_open on content_withdrawal (article) where done_at is null;
create index content_withdrawal_by_article on content_withdrawal (article, id desc);
