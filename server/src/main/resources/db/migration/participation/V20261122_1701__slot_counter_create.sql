create table participation_slot_counter (
	site uuid not null,
	kind text not null,
	next_slot int not null,
	primary key (site, kind)
);
