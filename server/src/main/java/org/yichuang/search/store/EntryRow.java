package org.yichuang.search.store;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 检索条目行 — one row of {@code search_entry}.
 *
 * @param page what can be found; null if it is gone
 */
public record EntryRow(UUID key, @Nullable FoundText page) {

	/**
	 * What can be found, as the index takes it.
	 */
	public record FoundText(UUID site, @Nullable UUID channel, String url, String title, String body, String summary,
			String source, @Nullable String indexNumber, Instant publishedAt) {
	}

}
