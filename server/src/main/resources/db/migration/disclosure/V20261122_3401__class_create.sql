-- the classes of one section, begun from the template of its body's level
create table disclosure_class (
	section uuid not null,
	code text not null,
	label text not null,
	parent text,
	position int not null,
	open boolean not null default true,
	version bigint not null default 0,
	primary key (section, code)
);
