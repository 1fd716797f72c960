-- what was changed in a report after it was published, and why
create table annualreports_amendment (
	id uuid primary key,
	report_id uuid not null references annualreports_report,
	reason text not null,
	changes text[] not null,
	account_id uuid,
	at timestamptz not null
);
create index annualreports_amendment_by_report on annualreports_amendment (report_id, id);
