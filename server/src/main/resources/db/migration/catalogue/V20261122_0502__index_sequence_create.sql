-- last number drawn, for each body and year; drawn in the caller's transaction, so that none is skipped or given twice
create table catalogue_index_sequence (
	body_id uuid not null,
	year int not null,
	drawn bigint not null,
	primary key (body_id, year)
);
