-- contents whose last file was removed: the row goes when the bytes are gone, so that a kill in between loses nothing
create table files_removal (
	digest char(64) primary key,
	-- not before
	at timestamptz not null
);
create index files_removal_next on files_removal (at);
