-- pages that were taken down: not released while lifted_at is empty
create table publishing_takedown (
	site_id uuid not null,
	kind text not null,
	key text not null,
	path text not null,
	notice text not null,
	taken_at timestamptz not null,
	lifted_at timestamptz,
	primary key (site_id, kind, key)
);
