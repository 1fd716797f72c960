-- figures that anybody may read
create table statistics_publicity (
	code text collate "C" primary key,
	open boolean not null,
	version bigint not null default 0
);
