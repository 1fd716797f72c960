-- the pages that a change of many pages still has to rewrite, in their order
create table publishing_stale (
	change_id uuid not null,
	ordinal bigint generated always as identity,
	site_id uuid not null,
	kind text not null,
	key text not null,
	primary key (change_id, ordinal)
);
