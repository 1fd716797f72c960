-- what was sent as one submission may be sent again as another one, with the same files
alter table intake_attachment drop constraint intake_attachment_pkey, add primary key (file_id, submission_id);
