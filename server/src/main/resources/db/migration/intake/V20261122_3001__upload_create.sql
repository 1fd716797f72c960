-- files that forms carry; the row goes when a submission has taken the file, or with the file when none did
create table intake_upload (
	file_id uuid primary key,
	-- when a page last carried it
	at timestamptz not null
);
