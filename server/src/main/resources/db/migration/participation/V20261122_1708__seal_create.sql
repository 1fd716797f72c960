-- sealed forms that were sent, so that a double click is one answer; deleted when the urn is emptied after a day
create table participation_seal (
	digest bytea primary key,
	day date not null
);
create index participation_seal_by_day on participation_seal (day);
