create table forms_version (
	form_id uuid not null references forms_form (id),
	number int not null check (number > 0),
	state text not null check (state in ('DRAFT', 'RELEASED')),
	definition jsonb not null,
	changed_at timestamptz not null,
	released_at timestamptz,
	released_by text not null default '',
	primary key (form_id, number),
	check ((state = 'RELEASED') = (released_at is not null))
);
create unique index forms_version_one_draft on forms_version (form_id) where state = 'DRAFT';
