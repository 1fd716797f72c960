-- submissions that their room has not taken over yet; the row goes in the transaction in which the room writes
create table intake_delivery (
	submission_id uuid primary key,
	kind text not null,
	next_at timestamptz not null,
	attempts int not null default 0,
	trouble text
);
create index intake_delivery_next on intake_delivery (next_at);
