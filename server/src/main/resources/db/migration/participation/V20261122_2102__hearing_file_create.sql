-- which files belong to the material of a hearing; shown once it is published
create table participation_hearing_file (
	activity uuid not null references participation_activity,
	file uuid not null,
	site uuid not null,
	shown boolean not null default false,
	primary key (activity, file)
);
create index participation_hearing_file_by_file on participation_hearing_file (file);
create index participation_hearing_file_shown on participation_hearing_file (site, file) where shown;
