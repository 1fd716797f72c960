create table sitegroup_blueprint (
	name text primary key,
	label text not null,
	levels text[] not null,
	document jsonb not null,
	built_in boolean not null,
	changed_at timestamptz not null,
	version bigint not null default 0
);
