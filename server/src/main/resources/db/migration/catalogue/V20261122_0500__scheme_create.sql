create table catalogue_scheme (
	code text primary key,
	label text not null,
	source text not null,
	built_in boolean not null,
	version bigint not null default 0
);
create table catalogue_class (
	scheme text not null references catalogue_scheme (code),
	code text not null,
	label text not null,
	parent text,
	position int not null,
	open boolean not null default true,
	version bigint not null default 0,
	primary key (scheme, code),
	unique (scheme, label)
);
