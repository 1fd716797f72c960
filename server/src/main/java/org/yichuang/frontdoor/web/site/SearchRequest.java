package org.yichuang.frontdoor.web.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.SiteId;
import org.yichuang.search.SearchQuery;

/**
 * What the address of a search page says. Nothing in it can be wrong: what cannot be read
 * is left out, as if it had not been asked for.
 *
 * @param q the words
 * @param scope {@code site} or {@code group}
 * @param channel id of a channel
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param order {@code relevance} or {@code time}
 * @param title {@code 1} for titles only
 * @param titleOnly {@code true} for titles only
 * @param page from 1
 */
record SearchRequest(@Nullable String q, @Nullable String scope, @Nullable String channel, @Nullable String from,
		@Nullable String to, @Nullable String order, @Nullable String title, @Nullable String titleOnly,
		@Nullable String page) {

	private static final int LONGEST = 100;

	String words() {
		var typed = (this.q != null) ? this.q.strip() : "";
		return typed.substring(0,
				typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
	}

	boolean isOverGroup(boolean unlessSaid) {
		return (this.scope != null) ? this.scope.equals("group") : unlessSaid;
	}

	boolean isNewestFirst() {
		return "time".equals(this.order);
	}

	boolean isTitleOnly() {
		return "1".equals(this.title) || "true".equals(this.titleOnly);
	}

	@Nullable LocalDate firstDay() {
		return day(this.from);
	}

	@Nullable LocalDate lastDay() {
		return day(this.to);
	}

	int number() {
		return (this.page != null && this.page.matches("\\d{1,4}")) ? Math.max(1, Integer.parseInt(this.page)) : 1;
	}

	@Nullable ChannelId wantedChannel() {
		try {
			return (this.channel != null && !this.channel.isBlank()) ? ChannelId.of(this.channel.strip()) : null;
		}
		catch (Invalid unreadable) {
			return null;
		}
	}

	/** Returns the question to search: over a site, or over the whole group. */
	SearchQuery query(@Nullable SiteId site) {
		return new SearchQuery(words(), site, wantedChannel(), firstDay(), lastDay(), isTitleOnly(), isNewestFirst(),
				number());
	}

	/** Returns the address of the same search on another page. */
	String address(boolean overGroup, int other) {
		var address = new StringBuilder("/search?q=").append(encoded(words()))
			.append("&scope=")
			.append(overGroup ? "group" : "site");
		add(address, "channel", wantedChannel());
		add(address, "from", firstDay());
		add(address, "to", lastDay());
		add(address, "order", isNewestFirst() ? "time" : null);
		add(address, "titleOnly", isTitleOnly() ? "true" : null);
		add(address, "page", (other > 1) ? other : null);
		return address.toString();
	}

	private static void add(StringBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.append('&').append(name).append('=').append(value);
		}
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null && text.matches("\\d{4}-\\d{2}-\\d{2}")) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException noDay) {
			return null;
		}
	}

}
