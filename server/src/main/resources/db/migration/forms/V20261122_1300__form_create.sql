create table forms_form (
	id uuid primary key,
	-- the program's own name for a form that it brings
	code text unique,
	owner_id uuid not null,
	purpose text not null,
	name text not null,
	-- numbers of the version that people fill in and of the one being written, 0 for none
	released int not null,
	draft int not null,
	changed_at timestamptz not null,
	version bigint not null default 0
);
create index forms_form_purpose on forms_form (purpose, id desc);
create index forms_form_owner on forms_form (owner_id, id desc);
