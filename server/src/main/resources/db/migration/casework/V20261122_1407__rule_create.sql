create table casework_rule (
	id uuid primary key,
	-- empty for every kind
	kind text not null,
	-- null for every body; else that body and all below it
	body uuid,
	valid_from date not null,
	limit_amount int not null,
	limit_unit text not null,
	yellow_share int,
	yellow_amount int,
	yellow_unit text,
	red_share int,
	red_amount int,
	red_unit text,
	extension_times int not null,
	extension_amount int not null,
	extension_unit text not null,
	source text not null,
	entered_by text not null,
	entered_at timestamptz not null,
	version bigint not null,
	unique nulls not distinct (kind, body, valid_from)
);
