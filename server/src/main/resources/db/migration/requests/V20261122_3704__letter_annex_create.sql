-- files that go with a letter; one that was wrong is replaced and stays on record
create table requests_letter_annex (
	id uuid primary key,
	letter_id uuid not null references requests_letter,
	name text not null,
	file_id uuid not null,
	added_by uuid,
	added_at timestamptz not null,
	replaced_at timestamptz,
	replaced_by uuid,
	reason text not null default ''
);
create index requests_letter_annex_by_letter on requests_letter_annex (letter_id, id);
create index requests_letter_annex_by_file on requests_letter_annex (file_id);
