-- what was changed and must be seen on pages; pending while it has no release
create table publishing_change (
	id uuid primary key,
	reason text not null,
	tags text[] not null,
	sites uuid[] not null,
	page_sites uuid[] not null,
	page_kinds text[] not null,
	page_keys text[] not null,
	whole boolean not null,
	requested_at timestamptz not null,
	-- only for a change of many pages: all rows of publishing_stale up to this ordinal are live
	position bigint,
	pages int not null default 0,
	faults int not null default 0,
	attempts int not null default 0,
	retry_at timestamptz not null,
	trouble text,
	release_id uuid
);
create index publishing_change_pending on publishing_change (id) where release_id is null;
create index publishing_change_requested on publishing_change (requested_at);
