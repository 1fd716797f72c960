-- content types as data: what an article of a kind must have before it is sent in
create table content_kind (
	code text primary key,
	label text not null,
	required text[] not null,
	-- whether going live draws an index number
	numbered boolean not null,
	position int not null
);
insert into content_kind (code, label, required, numbered, position) values
	('article', '普通稿件', '{title,body,source}', false, 0),
	('picture-news', '图片新闻', '{title,body,source,picture}', false, 1),
	('policy-document', '政策文件', '{title,body,source,issueNumber,madeOn}', true, 2),
	('interpretation', '政策解读', '{title,body,source,summary}', true, 3);
