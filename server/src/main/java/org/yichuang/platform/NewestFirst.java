package org.yichuang.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Term;

/**
 * 最新在前 — part of a list, newest first, of rows that belong to any of many owners. The
 * rows of each owner are walked in the order of an index and left once the slice is full,
 * so that the cost follows the owners and the slice and not the table, however long ago
 * an owner's last row was written. Tables have {@code id uuid} that grows with time and
 * an index {@code (owner, id desc)} for each kind of owner.
 */
@Term("最新在前")
public final class NewestFirst {

	/** With more owners than these the list is walked in its own order. */
	private static final int ONE_BY_ONE = 400;

	private final String table;

	private final List<String> where = new ArrayList<>();

	private final List<Owners> owners = new ArrayList<>();

	private final Map<String, @Nullable Object> params;

	private boolean everywhere = true;

	/**
	 * Begins a question.
	 * @param table which table
	 * @param params what the statement is given; this adds to it
	 */
	public NewestFirst(String table, Map<String, @Nullable Object> params) {
		this.table = table;
		this.params = params;
	}

	/** Adds a condition. */
	public NewestFirst where(String condition) {
		this.where.add(condition);
		return this;
	}

	/**
	 * Keeps to rows of these owners, or of others that are named besides; of nobody if
	 * all that are named are empty.
	 * @param column names the owner
	 */
	public NewestFirst of(String column, Collection<? extends Id> ids) {
		this.everywhere = false;
		this.params.put("of_" + column, Columns.ids(ids));
		this.owners.add(new Owners(column, ids.size()));
		return this;
	}

	/**
	 * Returns the statement; it asks for a parameter {@code limit}.
	 * @param select what is to be read, up to and with the table's name
	 */
	public String sql(String select) {
		if (this.everywhere) {
			return select + " where " + conditions("true") + " order by id desc limit :limit";
		}
		if (this.owners.stream().mapToInt(Owners::count).sum() > ONE_BY_ONE) {
			return select + " where " + conditions(anyOwner()) + " order by id desc limit :limit";
		}
		var branches = this.owners.stream().map(this::branch).collect(Collectors.joining(" union "));
		return select + " where id in (select id from (" + branches
				+ ") picked order by id desc limit :limit) order by id desc";
	}

	private String branch(Owners of) {
		return "(select one.id from unnest(" + list(of) + ") o(owner) cross join lateral (select id from " + this.table
				+ " where " + conditions(of.column() + " = o.owner") + " order by id desc limit :limit) one)";
	}

	private String anyOwner() {
		return this.owners.stream()
			.map((of) -> of.column() + " = any(" + list(of) + ")")
			.collect(Collectors.joining(" or ", "(", ")"));
	}

	private static String list(Owners of) {
		return "cast(:of_" + of.column() + " as uuid[])";
	}

	private String conditions(String first) {
		var all = new ArrayList<String>();
		all.add(first);
		all.addAll(this.where);
		return String.join(" and ", all);
	}

	/**
	 * 归属.
	 *
	 * @param column names the owner
	 * @param count how many owners
	 */
	private record Owners(String column, int count) {
	}

}
