-- what letters say about the body that writes them
create table requests_letterhead (
	body_id uuid primary key,
	prefix text not null,
	phone text not null,
	address text not null,
	review_authority text not null,
	court text not null,
	account text not null,
	version bigint not null default 0
);
