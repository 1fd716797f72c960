create table sitegroup_opening (
	id uuid primary key,
	root_body uuid not null,
	root_name text not null,
	body_path text not null,
	blueprint text not null,
	actor_id uuid,
	actor_name text not null,
	actor_address text not null,
	state text not null,
	total int not null,
	started_at timestamptz not null,
	finished_at timestamptz
);
create index sitegroup_opening_waiting on sitegroup_opening (started_at) where state = 'RUNNING';
create index sitegroup_opening_recent on sitegroup_opening (id desc);
create table sitegroup_opening_item (
	opening_id uuid not null references sitegroup_opening (id),
	position int not null,
	body_id uuid not null,
	body_name text not null,
	state text not null,
	site_id uuid,
	reason text not null default '',
	primary key (opening_id, position)
);
create index sitegroup_opening_item_waiting on sitegroup_opening_item (opening_id, position) where state = 'WAITING';
