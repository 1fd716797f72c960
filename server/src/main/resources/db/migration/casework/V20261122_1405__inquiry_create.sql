create table casework_inquiry (
	id uuid primary key,
	case_id uuid not null references casework_case,
	question text not null,
	asked_by uuid,
	asked_by_name text not null,
	asked_at timestamptz not null,
	answer text not null default '',
	answered_by_name text not null default '',
	answered_at timestamptz
);
create index casework_inquiry_of_case on casework_inquiry (case_id, id);
