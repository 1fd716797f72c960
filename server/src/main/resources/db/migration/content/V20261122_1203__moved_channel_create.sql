-- channels with another address whose articles search does not know there yet
create table content_moved_channel (
	channel uuid primary key,
	-- articles up to this slot have been announced
	announced_slot int not null,
	moved_at timestamptz not null
);
