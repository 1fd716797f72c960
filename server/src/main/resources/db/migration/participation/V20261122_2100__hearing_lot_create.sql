-- the lot of a hearing: the seed stays secret until participants are selected, its digest is announced before
create table participation_hearing_lot (
	activity uuid primary key references participation_activity,
	-- 64 hexadecimal digits; empty where no lot is drawn
	seed text not null,
	public_number text not null default '',
	drawn_at timestamptz
);
