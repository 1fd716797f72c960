package org.yichuang.sitegroup.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.SitegroupProblems;

/** 栏目地址 — the rules for addresses of channels. */
public final class ChannelPath {

	/** How many segments an address has at most. */
	public static final int DEEPEST = 4;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

	/** First segments that the platform itself answers under. */
	private static final Set<String> RESERVED = Set.of("search", "track", "send", "my", "api", "console", "actuator",
			"assets", "files", "feed", "sitemap", "site-map", "robots", "index", "list", "error", "login", "logout",
			"problems", "well-known", "favicon", "interaction", "participation", "information");

	private ChannelPath() {
	}

	/** First segments that no channel may have. */
	public static Set<String> reserved() {
		return RESERVED;
	}

	/** Returns the path of a channel below another. */
	public static String below(String parentPath, String slug) {
		return parentPath + slug + "/";
	}

	/**
	 * Returns a segment that people wrote, if it is one.
	 * @throws Invalid on the field {@code slug} otherwise
	 */
	public static String segment(String slug) {
		if (!isSegment(slug)) {
			throw Invalid.field("slug", SitegroupProblems.SLUG_MALFORMED, slug);
		}
		return slug;
	}

	static boolean isSegment(String slug) {
		return SLUG.matcher(slug).matches();
	}

	/** Returns why a path may not be; empty if it may. */
	public static Optional<Refusal> fault(String path) {
		var segments = path.substring(1).split("/", -1);
		int last = segments.length - 1;
		for (int i = 0; i < last; i++) {
			if (!isSegment(segments[i])) {
				return Optional.of(Refusal.of(SitegroupProblems.SLUG_MALFORMED, segments[i]));
			}
		}
		if (RESERVED.contains(segments[0]) || segments[0].startsWith("sitemap-")) {
			return Optional.of(Refusal.of(SitegroupProblems.SLUG_RESERVED, segments[0]));
		}
		return (last > DEEPEST) ? Optional.of(Refusal.of(SitegroupProblems.TOO_DEEP, DEEPEST)) : Optional.empty();
	}

}
