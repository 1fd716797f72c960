-- 站点变更程序: every step in a site's life, with who, when, why and on whose approval
create table sitegroup_site_procedure (
	id uuid primary key,
	site_id uuid not null references sitegroup_site (id),
	step text not null,
	from_state text,
	to_state text not null,
	reason text not null,
	approval_number text not null,
	notice text not null,
	starts_on date,
	ends_on date,
	actor_id uuid,
	actor_name text not null,
	at timestamptz not null
);
create index sitegroup_site_procedure_site on sitegroup_site_procedure (site_id, id);
