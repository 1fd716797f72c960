package org.yichuang.frontdoor.model;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** 主机名 — the name part of what a client says whom it asks. */
public final class HostName {

	private static final int LONGEST = 259;

	private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?|\\[[0-9a-f:.]+]");

	private HostName() {
	}

	/**
	 * Returns the name in a {@code Host} header or {@code :authority}: lower case,
	 * without port, without a last dot; null if it is no name.
	 */
	public static @Nullable String of(String authority) {
		if (authority.length() > LONGEST) {
			return null;
		}
		int colon = authority.lastIndexOf(':');
		boolean hasPort = colon > authority.lastIndexOf(']');
		if (hasPort && !authority.substring(colon + 1).matches("\\d{0,5}")) {
			return null;
		}
		var name = (hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
		var bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		return NAME.matcher(bare).matches() ? bare : null;
	}

}
