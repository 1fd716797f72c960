-- what people typed in or put in the place of a counted number
create table annualreports_cell (
	report_id uuid not null references annualreports_report,
	cell text not null,
	corrected boolean not null,
	value numeric(18, 6) not null,
	-- what was counted when it was corrected
	computed numeric(18, 6),
	reason text not null default '',
	account_id uuid,
	at timestamptz not null,
	primary key (report_id, cell, corrected)
);
