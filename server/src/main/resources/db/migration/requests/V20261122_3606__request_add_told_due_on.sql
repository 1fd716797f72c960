-- the last day that the applicant was told when the clock started; a later holiday notice may move the real one
alter table requests_request add column told_due_on date;
