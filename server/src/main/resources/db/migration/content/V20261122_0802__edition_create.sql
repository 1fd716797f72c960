create table content_edition (
	id uuid primary key,
	article uuid not null references content_article deferrable initially deferred,
	number int not null,
	state text not null,
	site uuid not null,
	channel uuid not null,
	title text not null,
	subtitle text not null,
	body text not null,
	summary text not null,
	keywords text[] not null,
	source text not null,
	source_url text not null,
	author text not null,
	editor text not null,
	subject text not null,
	issue_number text not null,
	index_number text not null,
	made_on date,
	picture_file uuid,
	picture_alt text not null,
	attachment_files uuid[] not null,
	attachment_names text[] not null,
	publish_at timestamptz,
	expire_at timestamptz,
	correction_note text not null,
	-- everybody who wrote in it; none of them may review it
	editors uuid[] not null,
	started_by uuid,
	created_at timestamptz not null,
	changed_at timestamptz not null,
	submitted_at timestamptz,
	published_at timestamptz,
	forced boolean not null default false,
	version bigint not null default 0,
	unique (article, number)
);
create unique index content_edition_one_live on content_edition (article) where state = 'PUBLISHED';
create index content_edition_in_review on content_edition (id) include (channel, state)
	where state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'APPROVED', 'SCHEDULED');
create index content_edition_to_review on content_edition (channel, state, id)
	where state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'APPROVED', 'SCHEDULED');
create index content_edition_due on content_edition (publish_at) where state = 'SCHEDULED';
create index content_edition_expiring on content_edition (expire_at) where state = 'PUBLISHED' and expire_at is not null;
