-- what a holder has proven: found by a keyed digest, kept sealed
create table citizens_way (
	id uuid primary key,
	account_id uuid not null references citizens_account on delete cascade,
	kind text not null check (kind in ('PHONE', 'MAIL', 'IDENTITY')),
	digest bytea not null unique,
	sealed text not null,
	proven_at timestamptz not null
);
create index citizens_way_account on citizens_way (account_id);
