package org.yichuang.sitegroup.model;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

import org.yichuang.kernel.Invalid;
import org.yichuang.sitegroup.SitegroupProblems;

/**
 * 域名 — a host name without port, in lower case; Chinese names in their ASCII form.
 *
 * @param value such as {@code www.example.gov.cn}
 */
public record HostName(String value) {

	private static final Pattern FORM = Pattern
		.compile("(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

	/**
	 * Reads a host name as people write it.
	 * @throws Invalid on the field {@code host} if it is none
	 */
	public static HostName of(String text) {
		var name = ascii(text.strip()).toLowerCase(Locale.ROOT);
		if (!FORM.matcher(name).matches()) {
			throw Invalid.field("host", SitegroupProblems.HOST_MALFORMED, text.strip());
		}
		return new HostName(name);
	}

	private static String ascii(String text) {
		try {
			return IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES);
		}
		catch (IllegalArgumentException notAHost) {
			throw Invalid.field("host", SitegroupProblems.HOST_MALFORMED, text);
		}
	}

}
