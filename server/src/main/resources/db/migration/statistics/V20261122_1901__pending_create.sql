-- what is measured and not yet in the rollup: writers only append here and never wait for each other
create table statistics_pending (
	id bigint generated always as identity primary key,
	kind text collate "C" not null,
	day date not null,
	body_id uuid not null,
	site_id uuid not null,
	value bigint not null,
	count bigint not null,
	amount bigint not null
);
