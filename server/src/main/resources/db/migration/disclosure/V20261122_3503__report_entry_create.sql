-- which accepted reports were taken over into the catalogue, each once
create table disclosure_report_entry (
	report uuid primary key,
	entry uuid not null
);
