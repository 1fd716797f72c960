-- what bodies reported to the city, the province or the state, and what was adopted there
create table disclosure_report_upward (
	id uuid primary key,
	body uuid not null,
	title text not null,
	title_key text not null,
	class_code text not null default '',
	level text not null,
	sent_on date not null,
	adopted_on date,
	adopted_where text not null default '',
	version bigint not null default 0
);
create unique index disclosure_report_upward_once on disclosure_report_upward (body, title_key, level, sent_on);
create index disclosure_report_upward_newest on disclosure_report_upward (body, id desc);
create index disclosure_report_upward_sent on disclosure_report_upward (sent_on);
create index disclosure_report_upward_adopted on disclosure_report_upward (adopted_on) where adopted_on is not null;
