-- every file that any edition of an article shows or links to: who may read the article may read them
create table content_article_file (
	file uuid not null,
	article uuid not null references content_article on delete cascade,
	primary key (file, article)
);
create index content_article_file_by_article on content_article_file (article);
