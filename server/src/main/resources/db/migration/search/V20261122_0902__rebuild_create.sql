-- How often a rebuild was asked for; an index that is of an earlier number starts anew.
create table search_rebuild (
	single boolean primary key default true check (single),
	number bigint not null
);
insert into search_rebuild (number) values (0);
