-- what bodies report to the office above; counts on sent_on once it is accepted
create table disclosure_report (
	id uuid primary key,
	body uuid not null,
	title text not null,
	-- what is left of the title where it is compared
	title_key text not null,
	class_code text not null default '',
	made_on date,
	disclosed_on date not null,
	address text not null default '',
	text text not null default '',
	files uuid[] not null default '{}',
	state text not null,
	way text not null,
	sent_by uuid,
	sent_at timestamptz not null,
	sent_on date not null,
	checked_by uuid,
	checked_at timestamptz,
	note text not null default '',
	-- whether those who check were told of it
	told boolean not null default false,
	version bigint not null default 0
);
create index disclosure_report_newest on disclosure_report (body, id desc);
create index disclosure_report_by_state on disclosure_report (state, id desc);
create index disclosure_report_counted on disclosure_report (sent_on, body) where state = 'ACCEPTED';
create index disclosure_report_untold on disclosure_report (id) where state = 'SENT' and not told;
create index disclosure_report_files on disclosure_report using gin (files);
-- the same item counts once, however often it is sent
create unique index disclosure_report_once_a_day on disclosure_report (body, title_key, disclosed_on)
	where state <> 'WITHDRAWN';
create unique index disclosure_report_once_an_address on disclosure_report (body, title_key, address)
	where state <> 'WITHDRAWN' and address <> '';
