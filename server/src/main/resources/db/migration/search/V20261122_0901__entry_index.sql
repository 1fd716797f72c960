create index search_entry_by_version on search_entry (version);
create index search_entry_waiting on search_entry (key) where version is null;
create sequence search_entry_version;
