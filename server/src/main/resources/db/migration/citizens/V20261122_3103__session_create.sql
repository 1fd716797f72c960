-- signed in: the cookie's digest only
create table citizens_session (
	digest bytea primary key,
	account_id uuid not null references citizens_account on delete cascade,
	opened_at timestamptz not null,
	used_at timestamptz not null
);
create index citizens_session_account on citizens_session (account_id);
create index citizens_session_used on citizens_session (used_at);
