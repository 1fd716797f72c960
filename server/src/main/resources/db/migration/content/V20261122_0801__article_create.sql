-- addresses are a<base36 of this number>.html, for the whole group
create sequence content_article_number;
create table content_article (
	id uuid primary key,
	number bigint not null unique default nextval('content_article_number'),
	site uuid not null,
	channel uuid not null,
	body uuid not null,
	kind text not null references content_kind,
	-- the newest edition, with what lists show and filter of it
	current_edition uuid not null,
	live_edition uuid,
	state text not null,
	title text not null,
	created_by uuid,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	binned_at timestamptz,
	-- digest of the file it was imported from, so that an import can be repeated
	source_digest text,
	version bigint not null default 0
);
create index content_article_by_site on content_article (site, id desc) where binned_at is null;
create index content_article_by_channel on content_article (channel, id desc) where binned_at is null;
create index content_article_by_site_state on content_article (site, state, id desc) where binned_at is null;
create index content_article_by_channel_state on content_article (channel, state, id desc) where binned_at is null;
create index content_article_by_state on content_article (state, id desc) where binned_at is null;
create index content_article_by_author on content_article (created_by, state, id desc) where binned_at is null;
create index content_article_binned on content_article (binned_at) where binned_at is not null;
create unique index content_article_by_source on content_article (channel, source_digest) where source_digest is not null;
