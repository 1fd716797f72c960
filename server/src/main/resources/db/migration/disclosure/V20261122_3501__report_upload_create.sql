create table disclosure_report_upload (
	id uuid primary key,
	body uuid not null,
	by_account uuid,
	at timestamptz not null,
	kind text not null,
	taken int not null,
	amended int not null,
	repeated int not null,
	-- rows that were not taken: line, cells, reasons
	faults jsonb not null
);
create index disclosure_report_upload_newest on disclosure_report_upload (body, id desc);
