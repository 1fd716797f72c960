-- What can be found: the truth from which every index is made. A row without a version
-- waits for its place in the order of indexing; a page that is gone stays as a row, so that
-- an older index still learns of it.
create table search_entry (
	key uuid primary key,
	site uuid,
	channel uuid,
	url text not null default '',
	title text not null default '',
	body text not null default '',
	summary text not null default '',
	source text not null default '',
	index_number text,
	published_at timestamptz,
	gone boolean not null,
	version bigint
);
