-- what is published about an activity besides its announcement: the result with what was decided, records, reports
create table participation_paper (
	activity uuid not null references participation_activity,
	kind text not null,
	body text not null,
	-- what readers see; empty until it is published
	live_body text not null default '',
	published_at timestamptz,
	corrected_at timestamptz,
	correction_note text not null default '',
	written_by uuid,
	version bigint not null default 0,
	primary key (activity, kind)
);
