-- days whose messages changed since they were counted; written with the message, counted when figures are read
create table boards_figure_stale (
	id bigint generated always as identity primary key,
	site uuid not null,
	day date not null
);
create index boards_figure_stale_by_site on boards_figure_stale (site);
insert into boards_figure_stale (site, day)
	select distinct site, (received_at at time zone 'Asia/Shanghai')::date from boards_message;
