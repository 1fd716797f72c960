-- the pattern of a body's index numbers; the nil id holds the pattern of all bodies without their own
create table catalogue_index_pattern (
	body_id uuid primary key,
	pattern text not null,
	credit_code text not null default '',
	version bigint not null default 0
);
