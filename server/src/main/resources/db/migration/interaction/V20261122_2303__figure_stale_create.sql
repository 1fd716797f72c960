-- days whose letters changed since they were counted; written with the letter, folded when figures are read
create table interaction_figure_stale (
	id bigint generated always as identity primary key,
	site uuid not null,
	day date not null
);
create index interaction_figure_stale_by_site on interaction_figure_stale (site);
insert into interaction_figure_stale (site, day)
	select distinct site, (received_at at time zone 'Asia/Shanghai')::date from interaction_letter;
