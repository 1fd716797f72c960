create table casework_pause (
	case_id uuid not null references casework_case,
	from_at timestamptz not null,
	to_at timestamptz,
	ground text not null,
	primary key (case_id, from_at)
);
