-- lists of a catalogue (all, class/<code>, year/<year> …), numbered from the oldest; a slot is never given twice
create table disclosure_list (
	section uuid not null,
	list text not null,
	slots int not null,
	primary key (section, list)
);
create table disclosure_line (
	section uuid not null,
	list text not null,
	slot int not null,
	entry uuid not null,
	primary key (section, list, slot),
	unique (entry, list)
);
