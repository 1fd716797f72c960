-- titles are searched by any two characters that follow each other: words of two characters are the rule in Chinese, and
-- trigrams (pg_trgm) neither serve them nor know Chinese letters in every locale
create function content_pairs(text) returns text[] language sql immutable strict parallel safe as $$
	select array(select distinct substr(lower($1), at, 2) from generate_series(1, length($1) - 1) as at)
$$;
create index content_article_title_pairs on content_article using gin (content_pairs(title));
