-- what should have happened to an article by itself and could not, and when it is tried again
create table content_setback (
	article uuid not null references content_article on delete cascade,
	deed text not null,
	failures int not null,
	failed_at timestamptz not null,
	next_try_at timestamptz not null,
	-- the problem's code, empty for a fault of the program
	problem text not null,
	-- what its wording names
	arguments text[] not null,
	primary key (article, deed)
);
