-- an answer to a forwarded letter that was judged invalid later counts no more: count the days with forwarded letters anew
insert into interaction_figure_stale (site, day)
	select distinct site, day from interaction_figure_day where forwarded_concluded > 0;
