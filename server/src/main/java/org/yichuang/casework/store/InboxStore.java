package org.yichuang.casework.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yichuang.casework.Card;
import org.yichuang.casework.Case;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.model.InboxQuery;
import org.yichuang.casework.model.Reach;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Id;

/**
 * 待办表 — finds a slice of the to-do list. Every branch below walks one index in the list's
 * order and stops at the slice's end, for each body one by one, so that the cost follows
 * the slice and the bodies and not the cases.
 */
@Repository
public class InboxStore {

	/**
	 * With more bodies than these the list is walked in its own order and others' cases
	 * are passed over.
	 */
	private static final int BODIES_ONE_BY_ONE = 200;

	private final JdbcClient jdbc;

	private final CaseStore cases;

	InboxStore(JdbcClient jdbc, CaseStore cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	/** Returns the rows of a slice in the list's order. */
	public List<Line> lines(InboxQuery query) {
		var sql = new Sql(query);
		return this.jdbc.sql("select " + CaseStore.COLUMNS + ", picked.key from (select * from (" + sql.branches()
				+ ") every order by " + sql.order("") + " limit :most) picked join casework_case c on c.id = picked.id"
				+ " order by " + sql.order("picked."))
			.params(sql.params)
			.query((row, index) -> new Line(this.cases.row(row, index).matter(), Columns.instant(row, "key")))
			.list();
	}

	/** Counts the rows, at most as many as the query asks for. */
	public int count(InboxQuery query) {
		var sql = new Sql(query);
		return this.jdbc.sql("select count(*) from (select * from (" + sql.branches() + ") every limit :most) counted")
			.params(sql.params)
			.query(Integer.class)
			.single();
	}

	/**
	 * A row of the list.
	 *
	 * @param matter the case
	 * @param key the moment it is ordered by; null while no clock runs
	 */
	public record Line(Case matter, @Nullable Instant key) {
	}

	/** Puts a query together. */
	private static final class Sql {

		private final InboxQuery query;

		private final boolean done;

		private final Map<String, @Nullable Object> params = new LinkedHashMap<>();

		Sql(InboxQuery query) {
			this.query = query;
			this.done = query.filter().tab() == InboxTab.CONCLUDED;
			this.params.put("most", query.most());
			this.params.put("now", Columns.time(query.now()));
		}

		String order(String prefix) {
			return this.done ? prefix + "key desc, " + prefix + "id desc" : prefix + "key, " + prefix + "id";
		}

		String branches() {
			var all = new ArrayList<String>();
			switch (this.query.filter().tab()) {
				case MINE -> person(all);
				case BODY -> ownBody(all);
				case JOINT -> joint(all);
				case WAITING, SUPERVISED, OVERDUE, OPEN, CONCLUDED ->
					this.query.reaches().forEach((reach) -> reach(all, reach));
			}
			return all.isEmpty() ? "select id, due_at as key from casework_case where false"
					: String.join(overlaps() ? " union " : " union all ", all);
		}

		/** A case may come in on a site and be a body's that one looks at besides. */
		private boolean overlaps() {
			return this.query.reaches().stream().anyMatch((it) -> !it.bodies().isEmpty() && !it.sites().isEmpty());
		}

		private void person(List<String> all) {
			var person = this.query.person();
			if (person != null) {
				all.add(branch("c.person = " + param(person.value())));
			}
		}

		private void ownBody(List<String> all) {
			var own = this.query.own();
			if (own != null) {
				this.query.reaches()
					.stream()
					.filter((reach) -> reach.everywhere() || reach.bodies().contains(own))
					.forEach((reach) -> all
						.add(branch("c.kind = " + param(reach.kind()) + " and c.body = " + param(own.value()))));
				if (!all.isEmpty()) {
					all.add(branch("c.offered_to = " + param(own.value())));
				}
			}
		}

		private void joint(List<String> all) {
			var own = this.query.own();
			if (own != null) {
				all.add("(select c.id, j.due_at as key from casework_joint j join casework_case c on c.id = j.case_id"
						+ " where j.given_at is null and j.body = " + param(own.value()) + narrowed()
						+ after("j.due_at") + " order by j.due_at, j.case_id limit :most)");
			}
		}

		private void reach(List<String> all, Reach whole) {
			var reach = whole.at(this.query.filter().body());
			var kind = "c.kind = " + param(reach.kind()) + inState(reach);
			if (reach.everywhere()) {
				all.add(branch(kind));
			}
			else if (reach.bodies().size() > BODIES_ONE_BY_ONE) {
				all.add(branch(kind + " and c.body = any(" + ids(reach.bodies()) + ")"));
			}
			else if (!reach.bodies().isEmpty()) {
				all.add("(select one.id, one.key from unnest(" + ids(reach.bodies()) + ") b(body) cross join lateral "
						+ branch(kind + " and c.body = b.body") + " one)");
			}
			if (!reach.sites().isEmpty()) {
				all.add("(select one.id, one.key from unnest(" + ids(reach.sites()) + ") s(site) cross join lateral "
						+ branch(kind + " and c.site = s.site" + atBody()) + " one)");
			}
		}

		private String inState(Reach reach) {
			return reach.states().isEmpty() ? ""
					: " and c.state = any(" + param(reach.states().toArray(String[]::new)) + "::text[])";
		}

		private String atBody() {
			BodyId body = this.query.filter().body();
			return (body != null) ? " and c.body = " + param(body.value()) : "";
		}

		private String branch(String where) {
			var key = this.done ? "c.concluded_at" : "c.due_at";
			var direction = this.done ? " desc" : "";
			return "(select c.id, " + key + " as key from casework_case c where " + where + " and c.concluded_at is "
					+ (this.done ? "not null" : "null") + ofTab() + narrowed() + after(key) + " order by " + key
					+ direction + ", c.id" + direction + " limit :most)";
		}

		private String ofTab() {
			return switch (this.query.filter().tab()) {
				case MINE, WAITING, BODY, JOINT, OPEN, CONCLUDED -> "";
				case SUPERVISED -> " and c.inquired_at is not null";
				case OVERDUE -> " and c.due_at <= :now and c.due_at <= coalesce(c.stopped_at, c.paused_at, :now)";
			};
		}

		private String narrowed() {
			var filter = this.query.filter();
			var all = new StringBuilder();
			append(all, " and c.kind = ", filter.kind());
			append(all, " and c.state = ", filter.state());
			append(all, " and c.number = ", filter.number());
			var card = filter.card();
			if (card != null) {
				all.append(" and ").append(card(card));
			}
			return all.toString();
		}

		private static String card(Card card) {
			var read = "coalesce(c.stopped_at, c.paused_at, :now)";
			var red = "coalesce(c.red_at <= " + read + ", false)";
			var yellow = "coalesce(c.yellow_at <= " + read + ", false)";
			return switch (card) {
				case RED -> red;
				case YELLOW -> yellow + " and not " + red;
				case NONE -> "not " + red + " and not " + yellow;
			};
		}

		private String after(String key) {
			var after = this.query.after();
			if (after == null) {
				return "";
			}
			return " and (" + key + ", c.id) " + (this.done ? "<" : ">") + " (" + param(Columns.timeOrNever(after.at()))
					+ ", " + param(after.id()) + ")";
		}

		private void append(StringBuilder all, String condition, @Nullable String value) {
			if (value != null && !value.isBlank()) {
				all.append(condition).append(param(value));
			}
		}

		private String ids(List<? extends Id> ids) {
			return param(Columns.values(ids)) + "::uuid[]";
		}

		private String param(@Nullable Object value) {
			var name = "p" + this.params.size();
			this.params.put(name, value);
			return ":" + name;
		}

	}

}
