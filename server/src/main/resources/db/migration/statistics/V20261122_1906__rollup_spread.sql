-- one row a key however the amounts lie: their histogram moves into the row, so that sums need not walk over it
create function statistics_together(one jsonb, other jsonb) returns jsonb language sql immutable as $$
	select coalesce(jsonb_object_agg(v.key, v.count), '{}') from (
		select e.key, sum(e.value::bigint) as count
		from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) e
		group by e.key having sum(e.value::bigint) <> 0) v
$$;
drop index statistics_rollup_by_body;
alter table statistics_rollup rename to statistics_rollup_by_value;
alter table statistics_rollup_by_value drop constraint statistics_rollup_pkey;
create table statistics_rollup (
	kind text collate "C" not null,
	grain text collate "C" not null check (grain in ('D', 'M', 'Y')),
	start date not null,
	body_id uuid not null,
	site_id uuid not null,
	count bigint not null,
	amount bigint not null,
	spread jsonb not null,
	primary key (kind, grain, start, body_id, site_id)
) with (fillfactor = 80);
insert into statistics_rollup (kind, grain, start, body_id, site_id, count, amount, spread)
select kind, grain, start, body_id, site_id, sum(count), sum(amount), jsonb_object_agg(value, count)
from statistics_rollup_by_value
group by 1, 2, 3, 4, 5;
drop table statistics_rollup_by_value;
create index statistics_rollup_by_body on statistics_rollup (body_id, kind, grain, start);
