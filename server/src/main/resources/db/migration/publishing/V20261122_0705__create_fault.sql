-- pages that could not be made; what stood before still stands
create table publishing_fault (
	site_id uuid not null,
	kind text not null,
	key text not null,
	template text not null,
	line int not null,
	reason text not null,
	tags text[] not null,
	found_at timestamptz not null,
	attempts int not null,
	-- only where trying again may help by itself; a template's fault waits for the template
	retry_at timestamptz,
	primary key (site_id, kind, key)
);
create index publishing_fault_retry on publishing_fault (retry_at) where retry_at is not null;
create index publishing_fault_found on publishing_fault (found_at);
