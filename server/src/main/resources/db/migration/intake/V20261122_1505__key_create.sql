-- which key files this database was written with; the keys themselves lie outside it
create table intake_key (
	id int primary key,
	fingerprint text not null,
	first_used_at timestamptz not null
);
