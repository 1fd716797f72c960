-- sums by day, month and year (grain D, M, Y); value is the rounded amount, so that rows of one key are its histogram
create table statistics_rollup (
	kind text collate "C" not null,
	grain text collate "C" not null check (grain in ('D', 'M', 'Y')),
	start date not null,
	body_id uuid not null,
	site_id uuid not null,
	value bigint not null,
	count bigint not null,
	amount bigint not null,
	primary key (kind, grain, start, body_id, site_id, value)
) with (fillfactor = 80);
create index statistics_rollup_by_body on statistics_rollup (body_id, kind, grain, start);
