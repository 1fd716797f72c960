create table notification_preference (
	account_id uuid primary key,
	mail text not null,
	wecom text not null,
	otherwise text not null,
	ways jsonb not null,
	quiet_from time not null,
	quiet_to time not null,
	digest_at time not null,
	version bigint not null default 1
);
