-- bodies that have or had a part in a case and may go on reading it
create table casework_party (
	case_id uuid not null references casework_case,
	body uuid not null,
	primary key (case_id, body)
);
