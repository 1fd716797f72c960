-- templates of staff, in place of those that come with the program
create table requests_letter_template (
	id uuid primary key,
	-- whose; null for the whole group
	body_id uuid,
	kind text not null,
	outcome text,
	count int not null,
	title text not null,
	text text not null,
	made_by uuid,
	made_at timestamptz not null,
	-- from then on it is not used any more
	retired_at timestamptz
);
create unique index requests_letter_template_used on requests_letter_template
	(coalesce(body_id, '00000000-0000-0000-0000-000000000000'), kind, coalesce(outcome, '')) where retired_at is null;
create unique index requests_letter_template_counted on requests_letter_template
	(coalesce(body_id, '00000000-0000-0000-0000-000000000000'), kind, coalesce(outcome, ''), count);
