-- what the writer added later
create table interaction_supplement (
	id uuid primary key,
	letter uuid not null references interaction_letter,
	text text not null,
	sent_at timestamptz not null
);
create index interaction_supplement_by_letter on interaction_supplement (letter, id);
