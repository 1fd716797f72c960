-- every fact, once; a withdrawn one stays and counts no more
create table statistics_measurement (
	kind text collate "C" not null,
	subject_id text collate "C" not null,
	at timestamptz not null,
	day date not null,
	body_id uuid not null,
	site_id uuid,
	amount bigint not null,
	value bigint not null,
	withdrawn_at timestamptz,
	primary key (kind, subject_id, at)
);
create index statistics_measurement_by_time on statistics_measurement (kind, at desc, subject_id desc)
	where withdrawn_at is null;
create index statistics_measurement_by_body on statistics_measurement (kind, body_id, at desc, subject_id desc)
	where withdrawn_at is null;
