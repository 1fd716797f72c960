package org.yichuang.sitegroup.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.yichuang.kernel.Refusal;
import org.yichuang.sitegroup.SitegroupProblems;

/** 栏目地址 — the rules for addresses of channels. */
public final class ChannelPath {

	/** How many segments an address has at most. */
	public static final int DEEPEST = 4;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

	/** First segments that the platform itself answers under. */
	private static final Set<String> RESERVED = Set.of("search", "track", "send", "api", "console", "actuator",
			"assets", "files", "feed", "sitemap", "site-map", "robots", "index", "list", "error", "login", "logout",
			"problems", "well-known", "favicon");

	private ChannelPath() {
	}

	/** Returns the path of a channel below another. */
	public static String below(String parentPath, String slug) {
		return parentPath + slug + "/";
	}

	/** Returns why a path may not be; empty if it may. */
	public static Optional<Refusal> fault(String path) {
		var segments = path.substring(1).split("/");
		for (var segment : segments) {
			if (!SLUG.matcher(segment).matches()) {
				return Optional.of(Refusal.of(SitegroupProblems.SLUG_MALFORMED, segment));
			}
		}
		if (RESERVED.contains(segments[0]) || segments[0].startsWith("sitemap-")) {
			return Optional.of(Refusal.of(SitegroupProblems.SLUG_RESERVED, segments[0]));
		}
		return (segments.length > DEEPEST) ? Optional.of(Refusal.of(SitegroupProblems.TOO_DEEP, DEEPEST))
				: Optional.empty();
	}

}
