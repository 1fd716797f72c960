-- which steps of building the demonstration are done
create table demo_progress (
	step text primary key,
	done_at timestamptz not null
);
