-- where a mailbox differs from the setting yichuang.interaction.limit
create table interaction_mailbox_limit (
	mailbox uuid not null references interaction_mailbox on delete cascade,
	letter_kind text not null,
	amount int not null check (amount between 1 and 999),
	unit text not null,
	primary key (mailbox, letter_kind)
);
