create table sitegroup_channel (
	id uuid primary key,
	site_id uuid not null references sitegroup_site (id),
	parent_id uuid references sitegroup_channel (id),
	name text not null,
	path text not null,
	type text not null,
	description text not null,
	keywords text not null,
	review_levels int not null check (review_levels between 1 and 3),
	update_days int check (update_days > 0),
	duty text not null,
	responsible_body uuid not null,
	person uuid,
	push_acceptance text not null,
	position int not null,
	open boolean not null,
	version bigint not null default 0,
	constraint sitegroup_channel_path_once unique (site_id, path) deferrable initially immediate
);
create index sitegroup_channel_parent on sitegroup_channel (parent_id);
create index sitegroup_channel_responsible on sitegroup_channel (responsible_body);
create index sitegroup_channel_person on sitegroup_channel (person) where person is not null;
