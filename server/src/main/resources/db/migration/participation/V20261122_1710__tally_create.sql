-- how often each value was answered, kept while the urn is emptied; field '' is the number of all answers,
-- value '' how many answered the field at all
create table participation_tally (
	activity uuid not null references participation_activity,
	field text not null,
	value text not null,
	n bigint not null,
	primary key (activity, field, value)
);
