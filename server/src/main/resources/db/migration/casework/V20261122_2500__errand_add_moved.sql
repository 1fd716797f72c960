-- what came of it so far: how many dates moved, and for whose cases, so that people are told once at the end
alter table casework_errand add moved int not null default 0, add shares jsonb not null default '[]';
