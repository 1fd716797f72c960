-- what ended and still keeps what people wrote, the longest ended first
create index participation_activity_kept on participation_activity (changed_at)
	where anonymised_at is null and state in ('CLOSED', 'CONCLUDED', 'CANCELLED');
