insert into content_article_file (file, article)
select file, article from (
	select picture_file as file, article from content_edition where picture_file is not null
	union
	select unnest(attachment_files), article from content_edition
	union
	select cast(named[1] as uuid), article from content_edition, regexp_matches(body,
		'/files/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})', 'g') as named
) used on conflict do nothing;
