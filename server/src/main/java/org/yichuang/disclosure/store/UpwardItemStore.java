package org.yichuang.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.disclosure.model.UpwardItem;
import org.yichuang.disclosure.model.UpwardItem.Adoption;
import org.yichuang.disclosure.model.UpwardItem.Filter;
import org.yichuang.disclosure.model.UpwardItem.Sent;
import org.yichuang.disclosure.model.UpwardLevel;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.platform.Columns;

/** 上报信息 — the table {@code disclosure_report_upward}. */
@Repository
public class UpwardItemStore {

	private static final String COLUMNS = """
			select id, body, title, class_code, level, sent_on, adopted_on, adopted_where, version
			from disclosure_report_upward
			""";

	private final JdbcClient jdbc;

	UpwardItemStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound if there is none
	 */
	public UpwardItem get(UpwardItemId id) {
		return this.jdbc.sql(COLUMNS + "where id = :id")
			.param("id", id.value())
			.query(UpwardItemStore::item)
			.optional()
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Returns those of these that there are. */
	public List<UpwardItem> all(Collection<UpwardItemId> ids) {
		return this.jdbc.sql(COLUMNS + "where id = any(cast(:ids as uuid[]))")
			.param("ids", Columns.ids(ids))
			.query(UpwardItemStore::item)
			.list();
	}

	/** Returns items, newest first, one more than the slice holds. */
	public List<UpwardItem> list(Filter filter, Range range, Position position) {
		var level = filter.level();
		var word = filter.word();
		return this.jdbc.sql(COLUMNS + """
				where (:everywhere or body = any(cast(:bodies as uuid[])))
					and (cast(:level as text) is null or level = :level)
					and (cast(:adopted as boolean) is null or (adopted_on is not null) = :adopted)
					and (cast(:word as text) is null or title ilike :word)
					and (cast(:from as date) is null or sent_on >= :from)
					and (cast(:until as date) is null or sent_on <= :until)
					and (cast(:after as uuid) is null or id < :after)
				order by id desc limit :limit
				""")
			.param("everywhere", range.everywhere())
			.param("bodies", Columns.ids(range.bodies()))
			.param("level", (level != null) ? level.name() : null)
			.param("adopted", filter.adopted())
			.param("word", (word != null) ? Columns.anywhere(word) : null)
			.param("from", filter.from())
			.param("until", filter.until())
			.param("after", position.after())
			.param("limit", position.size() + 1)
			.query(UpwardItemStore::item)
			.list();
	}

	/**
	 * Returns what a body wrote down already: the same title to the same level that day.
	 */
	public Optional<UpwardItem> same(BodyId body, Sent item, String titleKey) {
		return this.jdbc
			.sql(COLUMNS + "where body = :body and title_key = :key and level = :level and sent_on = :sentOn")
			.param("body", body.value())
			.param("key", titleKey)
			.param("level", item.level().name())
			.param("sentOn", item.sentOn())
			.query(UpwardItemStore::item)
			.optional();
	}

	/**
	 * Adds one unless the same is there.
	 * @return whether it was added
	 */
	public boolean add(UpwardItem item, String titleKey) {
		return written(
				"""
						insert into disclosure_report_upward (id, body, title, title_key, class_code, level, sent_on, adopted_on,
							adopted_where)
						values (:id, :body, :title, :key, :class, :level, :sentOn, :adoptedOn, :adoptedWhere)
						on conflict do nothing
						""",
				item, titleKey)
			.param("body", item.body().value())
			.update() > 0;
	}

	/**
	 * Writes one.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void put(UpwardItem item, String titleKey) {
		Columns.unlessChanged(
				written("""
						update disclosure_report_upward set title = :title, title_key = :key, class_code = :class, level = :level,
							sent_on = :sentOn, adopted_on = :adoptedOn, adopted_where = :adoptedWhere, version = version + 1
						where id = :id and version = :version
						""",
						item, titleKey)
					.param("version", item.version())
					.update());
	}

	/**
	 * Takes one out.
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	public void remove(UpwardItem item) {
		Columns
			.unlessChanged(this.jdbc.sql("delete from disclosure_report_upward where id = :id and version = :version")
				.param("id", item.id().value())
				.param("version", item.version())
				.update());
	}

	private JdbcClient.StatementSpec written(String sql, UpwardItem item, String titleKey) {
		var adoption = item.adoption();
		return this.jdbc.sql(sql)
			.param("id", item.id().value())
			.param("title", item.item().title())
			.param("key", titleKey)
			.param("class", item.item().classCode())
			.param("level", item.item().level().name())
			.param("sentOn", item.item().sentOn())
			.param("adoptedOn", (adoption != null) ? adoption.on() : null)
			.param("adoptedWhere", (adoption != null) ? adoption.where() : "");
	}

	private static UpwardItem item(ResultSet row, int index) throws SQLException {
		var adoptedOn = row.getObject("adopted_on", LocalDate.class);
		return new UpwardItem(new UpwardItemId(Columns.id(row, "id")), new BodyId(Columns.id(row, "body")),
				new Sent(row.getString("title"), row.getString("class_code"),
						UpwardLevel.valueOf(row.getString("level")), row.getObject("sent_on", LocalDate.class)),
				(adoptedOn != null) ? new Adoption(adoptedOn, row.getString("adopted_where")) : null,
				row.getLong("version"));
	}

}
