-- where requests to one body are taken
create table requests_desk (
	id uuid primary key,
	section uuid not null unique,
	site_id uuid not null,
	body_id uuid not null,
	-- part of addresses: /send/<key>
	key text not null,
	path text not null,
	form uuid not null,
	name text not null,
	introduction text not null default '',
	address text not null default '',
	hours text not null default '',
	phone text not null default '',
	fax text not null default '',
	mail text not null default '',
	closed_notice text not null default '',
	open boolean not null,
	-- days after a request's end during which personal data is kept
	keep_days int not null,
	version bigint not null default 0,
	unique (site_id, key)
);
create index requests_desk_by_body on requests_desk (body_id);
