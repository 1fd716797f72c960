-- which file belongs to which submission, for those who ask whether they may read it
create table intake_attachment (
	file_id uuid primary key,
	submission_id uuid not null
);
create index intake_attachment_submission on intake_attachment (submission_id);
