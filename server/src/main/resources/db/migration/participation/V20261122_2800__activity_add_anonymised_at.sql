-- when the keeping period after its end was over, and what people wrote was forgotten where it was not published
alter table participation_activity add column anonymised_at timestamptz;
