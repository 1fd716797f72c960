-- the last number that each site has given away
create table boards_hot_number (
	site uuid primary key,
	last int not null
);
