-- one release: its files are moved into place after this row is committed; a row without applied_at is carried through at start
create table publishing_release (
	id uuid primary key,
	process uuid not null,
	moves text not null,
	pages int not null,
	committed_at timestamptz not null,
	applied_at timestamptz
);
create index publishing_release_unfinished on publishing_release (committed_at) where applied_at is null;
create index publishing_release_applied on publishing_release (applied_at);
