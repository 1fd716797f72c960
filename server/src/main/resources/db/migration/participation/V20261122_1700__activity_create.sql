-- addresses are /participation/<kind>/<number>.html, numbered over the whole group
create sequence participation_activity_number;
-- a survey, a consultation …: one row each, whatever its kind; what only its kind has stands in detail
create table participation_activity (
	id uuid primary key,
	number bigint not null unique,
	kind text not null,
	site uuid not null,
	body uuid not null,
	state text not null,
	title text not null,
	introduction text not null,
	opens_at timestamptz,
	closes_at timestamptz,
	detail jsonb not null,
	-- place in its site's list of this kind, counted from the oldest (0); given when it is first announced
	slot int,
	announced_at timestamptz,
	concluded_at timestamptz,
	end_note text not null default '',
	-- everybody who wrote in it; none of them may review it
	writers uuid[] not null,
	created_by uuid,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	version bigint not null default 0,
	unique (site, kind, slot)
);
create index participation_activity_by_site on participation_activity (site, id desc);
create index participation_activity_by_site_kind on participation_activity (site, kind, id desc);
create index participation_activity_by_kind on participation_activity (kind, id desc);
create index participation_activity_by_state on participation_activity (state, id desc);
create index participation_activity_to_open on participation_activity (opens_at) where state = 'APPROVED';
create index participation_activity_to_close on participation_activity (closes_at) where state = 'OPEN';
create index participation_activity_announced on participation_activity (site, announced_at desc, id desc)
	where slot is not null;
