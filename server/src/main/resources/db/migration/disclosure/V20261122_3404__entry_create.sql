-- 公开条目: one piece of information in a section's catalogue
create table disclosure_entry (
	id uuid primary key,
	section uuid not null,
	body uuid not null,
	site uuid not null,
	class_code text not null,
	index_number text not null unique,
	title text not null,
	issue_number text not null default '',
	made_on date not null,
	subject text not null default '',
	genre text not null default '',
	audience text not null default '',
	keywords text[] not null default '{}',
	summary text not null default '',
	department text not null default '',
	period text not null default '',
	validity text,
	effective_on date,
	ended_on date,
	-- what the review decided; until then what was proposed
	attribute text not null,
	state text not null,
	matter uuid not null unique,
	article uuid unique,
	-- where it can be read on its site; empty unless it is live
	path text not null default '',
	published_at timestamptz,
	in_time boolean,
	-- whether the catalogue has it
	shown boolean not null default false,
	writers uuid[] not null default '{}',
	scope_by uuid,
	scope_name text not null default '',
	scope_at timestamptz,
	scope_reason text not null default '',
	secrecy_by uuid,
	secrecy_name text not null default '',
	secrecy_at timestamptz,
	secrecy_note text not null default '',
	-- what the article said when it was reviewed
	mark text not null default '',
	reexamine_on date,
	created_at timestamptz not null,
	version bigint not null default 0
);
create index disclosure_entry_by_section on disclosure_entry (section, id desc);
create index disclosure_entry_by_body on disclosure_entry (body, id desc);
create index disclosure_entry_by_state on disclosure_entry (state, id desc);
create index disclosure_entry_to_reexamine on disclosure_entry (reexamine_on) where reexamine_on is not null;
create index disclosure_entry_counted on disclosure_entry (body, class_code, made_on) where shown;
