create table sitegroup_host (
	host text primary key,
	site_id uuid not null references sitegroup_site (id),
	main boolean not null
);
create unique index sitegroup_host_one_main on sitegroup_host (site_id) where main;
create index sitegroup_host_site on sitegroup_host (site_id);
