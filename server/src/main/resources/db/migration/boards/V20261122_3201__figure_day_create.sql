-- messages of a site by the day on which they came, so that a year's figures cost its days and not its messages
create table boards_figure_day (
	site uuid not null,
	day date not null,
	board uuid not null,
	received bigint not null,
	shown bigint not null,
	refused bigint not null,
	answered bigint not null,
	in_time bigint not null,
	primary key (site, day, board)
);
