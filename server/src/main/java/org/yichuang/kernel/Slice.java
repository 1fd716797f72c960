package org.yichuang.kernel;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * 一页 — part of a list, read by key and not by offset.
 *
 * @param items the entries, in the list's order
 * @param next what to hand in to get the following slice; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

	/**
	 * Cuts a slice out of rows that were read with one more than {@code size}.
	 * @param rows at most {@code size + 1} rows
	 * @param size how many a slice holds, at least 1
	 * @param key the key after which the following slice starts
	 */
	public static <T> Slice<T> cut(List<T> rows, int size, Function<T, String> key) {
		if (rows.size() <= size) {
			return new Slice<>(List.copyOf(rows), null);
		}
		return new Slice<>(List.copyOf(rows.subList(0, size)), key.apply(rows.get(size - 1)));
	}

	/** Returns the same slice of other things. */
	public <R> Slice<R> map(Function<T, R> mapping) {
		return new Slice<>(this.items.stream().map(mapping).toList(), this.next);
	}

}
