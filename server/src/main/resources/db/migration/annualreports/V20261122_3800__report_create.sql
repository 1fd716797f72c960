-- the report of one body on one year
create table annualreports_report (
	id uuid primary key,
	body_id uuid not null,
	year int not null,
	state text not null,
	due_on date not null,
	begun_at timestamptz not null,
	submitted_by uuid,
	submitted_at timestamptz,
	-- why it was sent back last
	note text not null default '',
	-- its numbers as they stand since it was submitted; null while it is written
	sheet jsonb,
	published_by uuid,
	published_at timestamptz,
	section_id uuid,
	file_id uuid,
	-- how many days before its due date the body was reminded last, -1 once it is late
	reminded int,
	version bigint not null default 0,
	unique (year, body_id)
);
create index annualreports_report_by_body on annualreports_report (body_id, year desc);
create index annualreports_report_open on annualreports_report (due_on) where state <> 'PUBLISHED';
create index annualreports_report_by_section on annualreports_report (section_id, year desc) where published_at is not null;
