-- quotas as dated rules: a change from a later day is a new row of the same line, so that days before stay judged as they were
create table statistics_quota (
	id uuid primary key,
	line text collate "C" not null,
	name text not null,
	figure text collate "C" not null,
	form text not null,
	amount bigint not null,
	share int not null default 100,
	period text not null,
	working_days_only boolean not null default false,
	target text not null,
	levels text[] not null default '{}',
	under uuid,
	listed uuid[] not null default '{}',
	source text not null,
	active boolean not null,
	holds_from date not null,
	holds_until date,
	version bigint not null default 0,
	unique (line, holds_from)
);
