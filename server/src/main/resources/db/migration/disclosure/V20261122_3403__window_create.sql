-- a channel whose articles are entries of a class, and in which entries of that class go live
create table disclosure_window (
	channel uuid primary key,
	section uuid not null,
	class_code text not null,
	opened_at timestamptz not null,
	opened_by uuid
);
create index disclosure_window_by_section on disclosure_window (section, class_code);
