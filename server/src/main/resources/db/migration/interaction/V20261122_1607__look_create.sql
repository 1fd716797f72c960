-- when each account last looked at its letters
create table interaction_look (
	account uuid primary key,
	at timestamptz not null
);
