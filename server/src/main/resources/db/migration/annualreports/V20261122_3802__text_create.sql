-- the words of a chapter; without a row they are the form's
create table annualreports_text (
	report_id uuid not null references annualreports_report,
	chapter text not null,
	words text not null,
	account_id uuid,
	at timestamptz not null,
	primary key (report_id, chapter)
);
