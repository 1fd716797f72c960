create table casework_joint (
	case_id uuid not null references casework_case,
	body uuid not null,
	request text not null,
	asked_at timestamptz not null,
	limit_amount int not null,
	limit_unit text not null,
	due_at timestamptz not null,
	told_at timestamptz,
	opinion text not null default '',
	given_at timestamptz,
	given_by text not null default '',
	primary key (case_id, body)
);
create index casework_joint_owed on casework_joint (body, due_at, case_id) where given_at is null;
create index casework_joint_alarm on casework_joint (due_at, case_id) where given_at is null and told_at is null;
