-- an article in a channel: its own, or pushed there
create table content_placement (
	id uuid primary key,
	article uuid not null references content_article,
	site uuid not null,
	channel uuid not null,
	mode text not null,
	state text not null,
	-- place in the channel, counted from the oldest (0); given when it first goes live, never given again
	slot int,
	-- the same over the whole site, for the parts of its sitemap
	site_slot int,
	pinned boolean not null default false,
	live_at timestamptz,
	created_at timestamptz not null,
	pushed_by uuid,
	decided_by uuid,
	decision_note text not null default '',
	version bigint not null default 0,
	unique (article, channel),
	unique (channel, slot),
	unique (site, site_slot)
);
create index content_placement_live on content_placement (channel, slot desc) where state = 'LIVE';
create index content_placement_pinned on content_placement (channel, slot desc) where state = 'LIVE' and pinned;
create index content_placement_pages on content_placement (site, id) where state = 'LIVE';
create index content_placement_proposed on content_placement (channel, id) where state = 'PROPOSED';
create table content_channel_counter (
	channel uuid primary key,
	next_slot int not null,
	last_live_at timestamptz
);
create table content_site_counter (
	site uuid primary key,
	next_slot int not null
);
-- which stored files a site must show, and because of which article
create table content_live_file (
	site uuid not null,
	file uuid not null,
	article uuid not null references content_article,
	primary key (site, file, article)
);
create index content_live_file_by_article on content_live_file (article);
