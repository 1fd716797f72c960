package org.yichuang.sitegroup.model;

import java.util.Locale;
import java.util.Set;

/** 站点代码 — short names of sites, fit to be a part of host names. */
public final class SiteCode {

	/** The code of the group's portal. */
	public static final String PORTAL = "portal";

	private static final Set<String> RESERVED = Set.of(PORTAL, "www", "api", "console", "static", "mail", "localhost");

	private SiteCode() {
	}

	/**
	 * Returns the code for a body's site: the body's own code, as far as host names
	 * allow.
	 */
	public static String of(String bodyCode) {
		var label = bodyCode.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		var cut = (label.length() > 40) ? label.substring(0, 40).replaceAll("-+$", "") : label;
		return (cut.isEmpty() || RESERVED.contains(cut)) ? "site-" + cut : cut;
	}

	/** Returns the code's variant for another site with the same code. */
	public static String again(String code, int number) {
		return code + "-" + number;
	}

}
