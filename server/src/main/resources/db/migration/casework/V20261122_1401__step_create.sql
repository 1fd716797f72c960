create table casework_step (
	id uuid primary key,
	case_id uuid not null references casework_case,
	at timestamptz not null,
	act text not null,
	label text not null,
	actor uuid,
	who text not null,
	body_name text not null,
	state_label text not null,
	note text not null,
	-- what the citizen reads; null where the step is not theirs
	words text
);
create index casework_step_of_case on casework_step (case_id, id);
