-- files that stand in for a built-in theme's own; every saved version is kept, the newest holds
create table sitegroup_theme_file (
	theme text not null,
	path text not null,
	edition int not null,
	text text,
	actor_name text not null,
	at timestamptz not null,
	primary key (theme, path, edition)
);
