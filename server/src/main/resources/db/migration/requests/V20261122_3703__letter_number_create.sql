-- the last number of each series, drawn in the transaction that signs
create table requests_letter_series (
	body_id uuid not null,
	word text not null,
	year int not null,
	last int not null,
	primary key (body_id, word, year)
);
-- every number that was drawn, and why it is void where it is
create table requests_letter_number (
	body_id uuid not null,
	word text not null,
	year int not null,
	count int not null,
	letter_id uuid not null unique,
	drawn_at timestamptz not null,
	void_reason text,
	primary key (body_id, word, year, count)
);
