package org.yichuang.content.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.model.Range;
import org.yichuang.platform.Columns;

/** Gathers the conditions of a list with their parameters. */
final class Conditions {

	private final List<String> all = new ArrayList<>();

	private final Map<String, @Nullable Object> params = new LinkedHashMap<>();

	/** Adds a condition that has no parameter. */
	Conditions and(String condition) {
		this.all.add(condition);
		return this;
	}

	/** Adds a condition with its parameter, unless the value is null. */
	Conditions and(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.all.add(condition);
			this.params.put(name, value);
		}
		return this;
	}

	/** Adds that rows lie inside a range. */
	Conditions inside(Range range) {
		if (!range.everywhere()) {
			this.all.add(within(range, "reach"));
		}
		return this;
	}

	/**
	 * Returns a condition that rows lie inside a range, with its parameters under a name.
	 */
	String within(Range range, String name) {
		if (range.everywhere()) {
			return "true";
		}
		this.params.put(name + "Sites", Columns.ids(range.sites()));
		this.params.put(name + "Channels", Columns.ids(range.channels()));
		return "(site = any(cast(:" + name + "Sites as uuid[])) or channel = any(cast(:" + name
				+ "Channels as uuid[])))";
	}

	String sql() {
		return this.all.isEmpty() ? "true" : String.join(" and ", this.all);
	}

	Map<String, @Nullable Object> params() {
		return this.params;
	}

}
