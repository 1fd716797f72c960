package org.yichuang.outlet;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 检索条目 — something that people can find, or that they no longer can. Published inside the
 * transaction that makes it live; the search room writes it down in the same transaction
 * and indexes it afterwards.
 */
@Term("检索条目")
public sealed interface SearchEntry {

	/** Identifies the page that is found, the same for every later version. */
	UUID key();

	/**
	 * A page that can be found from now on.
	 *
	 * @param key identifies it
	 * @param site whose page it is
	 * @param channel in which channel, null for pages outside channels
	 * @param url address on its site, starting with a slash
	 * @param title its title
	 * @param text its text without markup
	 * @param summary shown when no part of the text matches; may be empty
	 * @param source where it comes from, such as a body's name
	 * @param indexNumber its index number or issue number, if it has one
	 * @param publishedAt when it was published
	 */
	record Found(UUID key, SiteId site, @Nullable ChannelId channel, String url, String title, String text,
			String summary, String source, @Nullable String indexNumber, Instant publishedAt) implements SearchEntry {
	}

	/** A page that must not be found any more. */
	record Gone(UUID key) implements SearchEntry {
	}

}
