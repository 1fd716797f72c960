create table casework_extension (
	id uuid primary key,
	case_id uuid not null references casework_case,
	amount int not null,
	unit text not null,
	reason text not null,
	asked_by uuid,
	asked_by_name text not null,
	asked_at timestamptz not null,
	state text not null,
	decided_by_name text not null default '',
	decided_at timestamptz,
	note text not null default ''
);
create index casework_extension_of_case on casework_extension (case_id, id);
create unique index casework_extension_one_waits on casework_extension (case_id) where state = 'WAITING';
