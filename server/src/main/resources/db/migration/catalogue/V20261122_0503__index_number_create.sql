-- every index number ever drawn, so that none is used again
create table catalogue_index_number (
	number text primary key,
	body_id uuid not null,
	drawn_at timestamptz not null
);
create index catalogue_index_number_body on catalogue_index_number (body_id, drawn_at);
