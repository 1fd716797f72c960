-- codes that wait to be entered in the browser that asked for them
create table citizens_code (
	id uuid primary key,
	browser bytea not null unique,
	kind text not null check (kind in ('PHONE', 'MAIL')),
	contact bytea not null,
	sealed text not null,
	code bytea not null,
	-- the account that the contact is to be added to; null for signing in
	account_id uuid references citizens_account on delete cascade,
	tries int not null default 0,
	ends_at timestamptz not null
);
create index citizens_code_ends on citizens_code (ends_at);
