-- what leaves the house: address and text are sealed with a key outside the database, and dropped once they have left
create table notification_delivery (
	id uuid primary key,
	key text not null unique,
	kind text not null,
	means text not null check (means in ('MAIL', 'SMS', 'WECOM')),
	masked text not null,
	message bytea,
	state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
	attempts int not null default 0,
	due_at timestamptz not null,
	sent_at timestamptz,
	fault text not null default ''
);
create index notification_delivery_due on notification_delivery (due_at) where state = 'WAITING';
create index notification_delivery_state on notification_delivery (state, id desc);
