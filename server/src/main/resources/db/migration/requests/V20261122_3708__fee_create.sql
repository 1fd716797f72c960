-- what handling a request costs; by piece or by page, never both
create table requests_fee (
	request_id uuid primary key,
	method text not null,
	-- pieces or pages
	amount int not null,
	-- by piece: the applicant's pieces earlier in the calendar month
	before int not null default 0,
	fen bigint not null,
	reckoned_by uuid,
	reckoned_at timestamptz not null,
	letter_id uuid,
	noticed_on date,
	due_on date,
	paid_on date,
	voucher text not null default '',
	version bigint not null default 0
);
