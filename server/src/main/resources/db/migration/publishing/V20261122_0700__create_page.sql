-- every page that is live: where it lies, what it was made from, and its digest (the manifest)
create table publishing_page (
	site_id uuid not null,
	kind text not null,
	key text not null,
	path text not null,
	tags text[] not null,
	digest text not null,
	size bigint not null,
	released_at timestamptz not null,
	primary key (site_id, kind, key)
);
create index publishing_page_path on publishing_page (site_id, path);
-- without a pending list: finding the pages of a tag takes the same time after a full build as before
create index publishing_page_tags on publishing_page using gin (tags) with (fastupdate = off);
