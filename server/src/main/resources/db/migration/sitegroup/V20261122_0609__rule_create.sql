-- figures of regulations as dated data: what holds, from which day, and by which source
create table sitegroup_rule (
	name text not null,
	subject text not null default '',
	value int not null,
	source text not null,
	holds_from date not null,
	primary key (name, subject, holds_from)
);
