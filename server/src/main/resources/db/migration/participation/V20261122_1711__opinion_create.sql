-- opinions on a draft; who sent them stays with intake, encrypted
create table participation_opinion (
	id uuid primary key,
	activity uuid not null references participation_activity,
	submission uuid not null unique,
	number text not null,
	-- paragraph of the draft, from 1; 0 for the whole
	paragraph int not null,
	words text not null,
	received_at timestamptz not null,
	visibility text not null default 'WAITING',
	adoption text not null default 'UNDECIDED',
	reason text not null default '',
	group_name text not null default '',
	decided_by uuid,
	version bigint not null default 0
);
create index participation_opinion_by_activity on participation_opinion (activity, id);
create index participation_opinion_by_adoption on participation_opinion (activity, adoption, id);
create index participation_opinion_by_paragraph on participation_opinion (activity, paragraph, id);
create index participation_opinion_by_group on participation_opinion (activity, group_name, id);
