-- limits that regulations set, with their source and the day from which they hold
create table participation_rule (
	code text not null,
	holds_from date not null,
	days int not null,
	source text not null,
	primary key (code, holds_from)
);
insert into participation_rule (code, holds_from, days, source) values
	('consultation-days', date '2019-09-01', 30,
		'《重大行政决策程序暂行条例》（国务院令第713号）第十五条：公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明'),
	('hearing-material-days', date '2019-09-01', 7,
		'《重大行政决策程序暂行条例》（国务院令第713号）第十六条：决策事项的资料应当在召开听证会7日前送达听证参加人'),
	('hearing-notice-days', date '2018-05-01', 30,
		'《规章制定程序条例》第十六条：听证会公开举行，起草单位应当在举行听证会的30日前公布听证会的时间、地点和内容'),
	('result-days', date '2024-01-01', 30,
		'本平台建议：活动结束后30日内公布结果和采纳情况（可由所在地按规定调整）');
