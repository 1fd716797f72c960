package org.yichuang.frontdoor.model;

import java.util.Arrays;

/** 内容标签 — compares what a client holds with what it would get (RFC 9110 §13). */
public final class EntityTag {

	private EntityTag() {
	}

	/**
	 * Says whether an {@code If-None-Match} names a tag, compared weakly. Both encodings
	 * of a page carry the same tag, the compressed one with {@code -gz} at its end.
	 * @param header as it came
	 * @param tag with quotes, of the uncompressed page
	 */
	public static boolean matches(String header, String tag) {
		return header.equals(tag) || header.equals("*")
				|| Arrays.stream(header.split(",")).anyMatch((one) -> bare(one).equals(tag));
	}

	/** Returns the tag of the compressed page. */
	public static String compressed(String tag) {
		return tag.substring(0, tag.length() - 1) + "-gz\"";
	}

	private static String bare(String tag) {
		var text = tag.strip();
		var strong = text.startsWith("W/") ? text.substring(2) : text;
		return strong.endsWith("-gz\"") ? strong.substring(0, strong.length() - 4) + '"' : strong;
	}

}
