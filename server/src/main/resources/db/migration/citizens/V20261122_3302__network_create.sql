-- where a number or an address was proven: one keyed digest of both, for some months
create table citizens_network (
	digest bytea primary key,
	proven_at timestamptz not null
);
create index citizens_network_proven on citizens_network (proven_at);
