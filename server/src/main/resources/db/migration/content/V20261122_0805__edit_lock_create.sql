create table content_edit_lock (
	article uuid primary key references content_article on delete cascade,
	account uuid not null,
	holder_name text not null,
	taken_at timestamptz not null,
	beat_at timestamptz not null
);
