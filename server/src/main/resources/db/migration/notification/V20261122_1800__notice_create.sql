-- one row for each person who must be told, written in the transaction that made it so
create table notification_notice (
	id uuid primary key,
	account_id uuid not null,
	kind text not null,
	title text not null,
	body text not null,
	link text not null,
	at timestamptz not null,
	read_at timestamptz,
	-- when the daily mail that holds it leaves; null for none, or once it has left
	digest_due timestamptz
);
create index notification_notice_account on notification_notice (account_id, id desc);
create index notification_notice_unread on notification_notice (account_id) where read_at is null;
create index notification_notice_digest on notification_notice (digest_due) where digest_due is not null;
