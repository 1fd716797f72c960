-- who registered for a hearing, and who was invited; who they are stays with intake, encrypted
create table participation_hearing_registration (
	id uuid primary key,
	activity uuid not null references participation_activity,
	-- null for those whom the organiser invited
	submission uuid unique,
	number text not null,
	-- which of the hearing's groups, from 0
	seat_group int not null,
	-- as lists show it: part of the name
	shown_name text not null,
	received_at timestamptz not null,
	-- by order of registration, given when participants are selected; 0 before and for those who were invited
	serial int not null default 0,
	state text not null,
	-- place among the reserves of the group, from 1; 0 for none
	reserve int not null default 0,
	reason text not null default '',
	version bigint not null default 0
);
create index participation_hearing_registration_by_time
	on participation_hearing_registration (activity, received_at, id);
create index participation_hearing_registration_by_state
	on participation_hearing_registration (activity, state, received_at, id);
