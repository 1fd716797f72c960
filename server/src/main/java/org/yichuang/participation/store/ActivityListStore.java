package org.yichuang.participation.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yichuang.kernel.SiteId;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityFilter;
import org.yichuang.participation.model.Range;
import org.yichuang.platform.Columns;

/** 活动列表 — what lists of activities read, staff's and readers'. */
@Repository
public class ActivityListStore {

	private final JdbcClient jdbc;

	ActivityListStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns activities, newest first, one more than the slice holds. */
	public List<Activity> activities(ActivityFilter filter, Range range, ActivityFilter.Position position) {
		var params = new LinkedHashMap<String, @Nullable Object>();
		var where = new StringBuilder("true");
		if (!range.everywhere()) {
			and(where, params, "site = any(cast(:sites as uuid[]))", "sites", Columns.ids(range.sites()));
		}
		var site = filter.site();
		var kind = filter.kind();
		var state = filter.state();
		var word = filter.word();
		and(where, params, "site = :site", "site", (site != null) ? site.value() : null);
		and(where, params, "kind = :kind", "kind", (kind != null) ? kind.name() : null);
		and(where, params, "state = :state", "state", (state != null) ? state.name() : null);
		and(where, params, "title ilike :word", "word",
				(word != null && !word.isBlank()) ? Columns.anywhere(word) : null);
		and(where, params, "id < :after", "after", position.after());
		params.put("limit", position.size() + 1);
		return this.jdbc
			.sql("select " + ActivityStore.COLUMNS + " from participation_activity where " + where
					+ " order by id desc limit :limit")
			.params(params)
			.query(ActivityStore::read)
			.list();
	}

	private static void and(StringBuilder where, Map<String, @Nullable Object> params, String condition, String name,
			@Nullable Object value) {
		if (value != null) {
			where.append(" and ").append(condition);
			params.put(name, value);
		}
	}

	/**
	 * Returns a site's announced activities of a kind between two places, newest first.
	 */
	public List<Activity> slots(SiteId site, ActivityKind kind, int from, int to) {
		return this.jdbc
			.sql("select " + ActivityStore.COLUMNS + " from participation_activity "
					+ "where site = :site and kind = :kind and slot >= :from and slot < :to order by slot desc")
			.param("site", site.value())
			.param("kind", kind.name())
			.param("from", from)
			.param("to", to)
			.query(ActivityStore::read)
			.list();
	}

	/** Returns how many activities of each kind a site has announced. */
	public Map<ActivityKind, Integer> announced(SiteId site) {
		var counts = new java.util.EnumMap<ActivityKind, Integer>(ActivityKind.class);
		this.jdbc.sql("select kind, next_slot from participation_slot_counter where site = :site")
			.param("site", site.value())
			.query((row) -> {
				counts.put(ActivityKind.valueOf(row.getString("kind")), row.getInt("next_slot"));
			});
		return counts;
	}

	/** Returns a site's newest announced activities, the newest first. */
	public List<ActivityId> newest(SiteId site, int atMost) {
		return this.jdbc.sql("""
				select id from participation_activity where site = :site and slot is not null
				order by announced_at desc, id desc limit :n
				""")
			.param("site", site.value())
			.param("n", atMost)
			.query((row, index) -> new ActivityId(Columns.id(row, "id")))
			.list();
	}

	/** Returns a site's announced activities, in order of ids, after one of them. */
	public List<ActivityId> announcedAfter(SiteId site, @Nullable ActivityId after, int atMost) {
		return this.jdbc.sql("""
				select id from participation_activity where site = :site and slot is not null
					and (cast(:after as uuid) is null or id > :after) order by id limit :n
				""")
			.param("site", site.value())
			.param("after", Columns.bare(after))
			.param("n", atMost)
			.query((row, index) -> new ActivityId(Columns.id(row, "id")))
			.list();
	}

	/** Returns how many answers of some activities were counted. */
	public Map<ActivityId, Long> answerCounts(Collection<ActivityId> ids) {
		var counts = new LinkedHashMap<ActivityId, Long>();
		this.jdbc.sql("""
				select activity, n from participation_tally
				where activity = any(cast(:ids as uuid[])) and field = '' and value = ''
				""").param("ids", Columns.ids(ids)).query((row) -> {
			counts.put(new ActivityId(Columns.id(row, "activity")), row.getLong("n"));
		});
		return counts;
	}

}
