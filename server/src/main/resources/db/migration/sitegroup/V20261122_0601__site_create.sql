create table sitegroup_site (
	id uuid primary key,
	code text not null unique,
	name text not null,
	body_id uuid not null,
	body_path text not null,
	portal boolean not null,
	state text not null,
	theme text not null,
	blueprint text not null,
	settings jsonb not null,
	slots jsonb not null,
	opened_at timestamptz not null,
	changed bigint not null,
	version bigint not null default 0
);
create unique index sitegroup_site_one_portal on sitegroup_site (portal) where portal;
create unique index sitegroup_site_one_a_body on sitegroup_site (body_id) where state <> 'CLOSED';
create index sitegroup_site_changed on sitegroup_site (changed);
create index sitegroup_site_body_path on sitegroup_site (body_path text_pattern_ops);
