-- with which key file this database was written
create table citizens_key (
	one boolean primary key default true check (one),
	fingerprint text not null
);
