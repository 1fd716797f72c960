-- what a figure is, as dated data: a sum of a kind, or derived from one or two kinds
create table statistics_figure (
	code text collate "C" not null,
	holds_from date not null,
	form text not null,
	kind text collate "C" not null,
	per_kind text collate "C",
	percent int,
	unit text not null,
	link text not null default '',
	source text not null default '',
	position int not null,
	primary key (code, holds_from),
	check ((per_kind is not null) = (form in ('RATE', 'DIFFERENCE'))),
	check ((percent is not null) = (form = 'PERCENTILE'))
);
