-- one row: grows with every change of a site or channel; whoever raises it holds the row until commit,
-- so that changes become visible in the order of their numbers and memory can be brought up to date by number
create table sitegroup_change_counter (
	only_row boolean primary key default true check (only_row),
	value bigint not null
);
insert into sitegroup_change_counter (value) values (0);
