-- how letters reached those they are for
create table requests_letter_delivery (
	id uuid primary key,
	letter_id uuid not null references requests_letter,
	way text not null,
	-- what the applicant had asked for, as the form had it
	wanted text not null default '',
	sent_on date not null,
	tracking_number text not null default '',
	received_on date,
	-- sealed
	receiver text not null default '',
	note text not null default '',
	proof_id uuid,
	recorded_by uuid,
	recorded_at timestamptz not null,
	version bigint not null default 0
);
create index requests_letter_delivery_by_letter on requests_letter_delivery (letter_id, id);
create index requests_letter_delivery_by_proof on requests_letter_delivery (proof_id) where proof_id is not null;
