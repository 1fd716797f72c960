create table casework_case (
	id uuid primary key,
	kind text not null,
	number text not null,
	title text not null,
	state text not null,
	body uuid not null,
	site uuid,
	person uuid,
	origin text not null unique,
	received_at timestamptz not null,
	limit_amount int not null,
	limit_unit text not null,
	started_at timestamptz,
	-- infinity while the clock has not started
	due_at timestamptz not null,
	provisional boolean not null,
	yellow_at timestamptz,
	red_at timestamptz,
	paused_at timestamptz,
	stopped_at timestamptz,
	-- when those in charge were told that it is due soon, and that it is late
	soon_told_at timestamptz,
	late_told_at timestamptz,
	-- the next moment at which somebody must be told
	alarm_at timestamptz,
	offered_to uuid,
	came_from uuid,
	round int not null,
	merged_into uuid references casework_case,
	grade int not null,
	urged_at timestamptz,
	inquired_at timestamptz,
	concluded_at timestamptz,
	version bigint not null,
	unique (kind, number)
);
create index casework_case_of_body on casework_case (body, kind, due_at, id) where concluded_at is null;
create index casework_case_of_kind on casework_case (kind, due_at, id) where concluded_at is null;
create index casework_case_of_site on casework_case (site, kind, due_at, id) where concluded_at is null and site is not null;
create index casework_case_of_person on casework_case (person, due_at, id) where concluded_at is null and person is not null;
create index casework_case_offered on casework_case (offered_to, due_at, id) where offered_to is not null;
create index casework_case_inquired on casework_case (kind, due_at, id) where concluded_at is null and inquired_at is not null;
create index casework_case_done_of_body on casework_case (body, kind, concluded_at desc, id desc) where concluded_at is not null;
create index casework_case_done_of_kind on casework_case (kind, concluded_at desc, id desc) where concluded_at is not null;
create index casework_case_done_of_site on casework_case (site, kind, concluded_at desc, id desc)
	where concluded_at is not null and site is not null;
create index casework_case_alarm on casework_case (alarm_at, id) where alarm_at is not null;
create index casework_case_ticking on casework_case (id) where concluded_at is null and stopped_at is null;
