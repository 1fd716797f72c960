package org.yichuang.frontdoor.model;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** 内容编码 — whether a client takes compressed pages (RFC 9110 §12.5.3). */
public final class ContentCoding {

	private static final Pattern NOT_AT_ALL = Pattern.compile(";q=0(\\.0*)?");

	private ContentCoding() {
	}

	/** Says whether an {@code Accept-Encoding} admits gzip. */
	public static boolean admitsGzip(@Nullable String header) {
		if (header == null) {
			return false;
		}
		int at = header.indexOf("gzip");
		if (at < 0) {
			return false;
		}
		int end = header.indexOf(',', at);
		var weight = ((end < 0) ? header.substring(at + 4) : header.substring(at + 4, end)).replace(" ", "");
		return weight.isEmpty() || !NOT_AT_ALL.matcher(weight).matches();
	}

}
