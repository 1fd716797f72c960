-- 公开专栏: one per body, on its own site or on that of a body above it
create table disclosure_section (
	id uuid primary key,
	body uuid not null unique,
	site uuid not null,
	-- /information/ for the body that runs the site, /information/<body code>/ for others
	path text not null,
	open boolean not null,
	-- the guide's words (《政府信息公开条例》 Art. 12): how information is sorted, ordered, got
	classification text not null default '',
	arrangement text not null default '',
	access text not null default '',
	-- 公开工作机构
	office text not null default '',
	address text not null default '',
	hours text not null default '',
	phone text not null default '',
	fax text not null default '',
	mail text not null default '',
	opened_at timestamptz not null,
	words_changed_at timestamptz,
	version bigint not null default 0,
	unique (site, path)
);
