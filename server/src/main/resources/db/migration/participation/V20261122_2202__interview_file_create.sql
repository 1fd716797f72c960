-- pictures that interviews use or used: who may see the interview may see them in the office
create table participation_interview_file (
	file uuid not null,
	activity uuid not null references participation_activity,
	primary key (file, activity)
);
