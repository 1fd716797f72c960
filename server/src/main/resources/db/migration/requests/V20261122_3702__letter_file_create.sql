-- the sealed bytes of signed letters, apart from what lists read
create table requests_letter_file (
	letter_id uuid primary key references requests_letter,
	content text not null
);
