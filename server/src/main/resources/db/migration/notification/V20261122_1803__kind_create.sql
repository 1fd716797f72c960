-- kinds of notices that were ever sent, for people who choose ways by kind
create table notification_kind (
	kind text primary key
);
