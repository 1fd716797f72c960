-- letters of a site by the day on which they came, so that a year's figures cost its days and not its letters
create table interaction_figure_day (
	site uuid not null,
	day date not null,
	mailbox uuid not null,
	received bigint not null,
	valid bigint not null,
	concluded bigint not null,
	in_time bigint not null,
	declined bigint not null,
	hours double precision not null,
	rated bigint not null,
	grades bigint not null,
	forwarded bigint not null,
	forwarded_concluded bigint not null,
	primary key (site, day, mailbox)
);
