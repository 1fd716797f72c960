package org.yichuang.audit.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yichuang.audit.model.TrailEntry;
import org.yichuang.audit.model.TrailFilter;

/** 审计列表 — reads {@code audit_entry} by what people ask for. */
@Component
public class TrailLists {

	private static final String SELECT = "select " + TrailTable.COLUMNS + " from audit_entry e where ";

	private static final String NEWEST_FIRST = " order by e.at desc, e.id desc limit ";

	private final JdbcClient jdbc;

	public TrailLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns at most {@code limit} entries, the newest first. */
	public List<TrailEntry> newest(TrailFilter filter, TrailFilter.Sight sight, TrailFilter.@Nullable After after,
			int limit) {
		return conditions(filter, sight, after).ask(limit).query(TrailTable::entry).list();
	}

	/** Returns one entry, if it lies within sight. */
	public Optional<TrailEntry> find(UUID id, TrailFilter.Sight sight) {
		var conditions = new Conditions();
		conditions.within(sight);
		conditions.add("e.id = :id", "id", id);
		return conditions.ask(1).query(TrailTable::entry).optional();
	}

	/** Returns every action that was ever done, by hopping along the index. */
	public List<String> actions() {
		return this.jdbc.sql("""
				with recursive hop as (
					(select e.action from audit_entry e order by e.action limit 1)
					union all
					select (select e.action from audit_entry e where e.action > hop.action order by e.action limit 1)
					from hop where hop.action is not null)
				select action from hop where action is not null""").query(String.class).list();
	}

	private Conditions conditions(TrailFilter filter, TrailFilter.Sight sight, TrailFilter.@Nullable After after) {
		var conditions = new Conditions();
		conditions.within(sight);
		conditions.add("e.at >= :from", "from", time(filter.from()));
		conditions.add("e.at < :until", "until", time(filter.until()));
		conditions.add("e.account_id = :account", "account", filter.account());
		conditions.add("e.action = :action", "action", filter.action());
		conditions.add("e.subject_kind = :subjectKind", "subjectKind", filter.subjectKind());
		conditions.add("e.subject_id = :subjectId", "subjectId", filter.subjectId());
		conditions.add("e.body_path >= :path and e.body_path < rtrim(:path, '/') || '0'", "path", filter.bodyPath());
		conditions.add("e.site_id = :site", "site", filter.site());
		if (after != null) {
			conditions.add("(e.at, e.id) < (:afterAt, :afterId)", "afterAt", time(after.at()));
			conditions.values.put("afterId", after.id());
		}
		return conditions;
	}

	private static @Nullable Object time(@Nullable Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

	/** Only what is asked for becomes SQL, so that each question finds its own index. */
	private final class Conditions {

		private final List<String> parts = new ArrayList<>(List.of("true"));

		private final Map<String, Object> values = new HashMap<>();

		void add(String condition, String name, @Nullable Object value) {
			if (value != null) {
				this.parts.add(condition);
				this.values.put(name, value);
			}
		}

		void within(TrailFilter.Sight sight) {
			if (!sight.everything()) {
				this.parts.add("""
						(exists (select 1 from unnest(:sightPaths::text[]) p where starts_with(e.body_path, p))
							or e.site_id = any(:sightSites::uuid[]) or e.channel_id = any(:sightChannels::uuid[]))""");
				this.values.put("sightPaths", sight.bodyPaths().toArray(new String[0]));
				this.values.put("sightSites", sight.sites().toArray(new UUID[0]));
				this.values.put("sightChannels", sight.channels().toArray(new UUID[0]));
			}
		}

		JdbcClient.StatementSpec ask(int limit) {
			var statement = TrailLists.this.jdbc.sql(SELECT + String.join(" and ", this.parts) + NEWEST_FIRST + limit);
			for (var value : this.values.entrySet()) {
				statement = (value.getValue() instanceof UUID)
						? statement.param(value.getKey(), value.getValue(), Types.OTHER)
						: statement.param(value.getKey(), value.getValue());
			}
			return statement;
		}

	}

}
