-- whether published pages lead to accounts, so that they are made anew when that changes
create table citizens_offer (
	one boolean primary key default true check (one),
	shown boolean not null
);
insert into citizens_offer (shown) values (false);
