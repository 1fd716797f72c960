-- what must be done to many cases, chunk by chunk; the cursor stands in the same transaction as the chunk
create table casework_errand (
	id uuid primary key,
	what text not null,
	subject uuid,
	name text not null,
	cursor uuid not null,
	done int not null default 0,
	not_before timestamptz not null,
	asked_at timestamptz not null
);
