-- a citizen's account: nothing of its holder stands here
create table citizens_account (
	id uuid primary key,
	site_id uuid not null,
	opened_at timestamptz not null,
	used_at timestamptz not null,
	-- when its holder was told that it will be deleted; null while it is used
	told_at timestamptz,
	version bigint not null default 1
);
create index citizens_account_used on citizens_account (used_at);
