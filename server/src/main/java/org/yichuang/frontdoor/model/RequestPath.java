package org.yichuang.frontdoor.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 请求路径 — what a request target means, decided in one place before anything is looked up
 * or handed on. An ambiguous path is refused here, so that the front and what stands
 * behind it never disagree.
 *
 * @param value decoded, starting with a slash
 * @param query raw, with its question mark; empty if there is none
 */
@Term("请求路径")
public record RequestPath(String value, String query) {

	private static final int LONGEST = 1000;

	private static final String INDEX = "index.html";

	/**
	 * Reads a request target. Refused are: any other form than the origin form; encoded
	 * slashes, backslashes, percent signs, semicolons and control characters; raw
	 * semicolons, backslashes and anything outside ASCII; empty segments; segments that
	 * start with a dot; paths of more than 1,000 characters; queries that are not UTF-8.
	 * @return the path, or null if it is refused
	 */
	public static @Nullable RequestPath of(String target) {
		if (target.isEmpty() || target.charAt(0) != '/') {
			return null;
		}
		int end = target.indexOf('?');
		var raw = (end < 0) ? target : target.substring(0, end);
		var value = decode(raw);
		var query = (end < 0) ? "" : target.substring(end);
		return (value == null || value.length() > LONGEST || !isReadable(query)) ? null : new RequestPath(value, query);
	}

	/** Returns the path under which a file below a site's folder is asked for. */
	public static RequestPath ofFile(String file) {
		boolean isIndex = file.equals(INDEX) || file.endsWith("/" + INDEX);
		return new RequestPath("/" + (isIndex ? file.substring(0, file.length() - INDEX.length()) : file), "");
	}

	/** Says whether this is {@code prefix} itself or lies below it. */
	public boolean isUnder(String prefix) {
		return this.value.startsWith(prefix)
				&& (this.value.length() == prefix.length() || this.value.charAt(prefix.length()) == '/');
	}

	/** Returns the file below the site's folder, without a leading slash. */
	public String file() {
		return isFolder() ? this.value.substring(1) + INDEX : this.value.substring(1);
	}

	/** Says whether the path ends in a slash. */
	public boolean isFolder() {
		return this.value.endsWith("/");
	}

	/** Says whether a query can be decoded; what is in it is the reader's matter. */
	private static boolean isReadable(String query) {
		if (query.indexOf('%') < 0) {
			return true;
		}
		var bytes = new byte[query.length()];
		int length = 0;
		for (int i = 0; i < query.length(); i++) {
			boolean escape = query.charAt(i) == '%';
			if (escape && !query.regionMatches(i, "%00", 0, 3) && escaped(query, i) == 0) {
				return false;
			}
			bytes[length++] = (byte) (escape ? escaped(query, i) : query.charAt(i));
			i += escape ? 2 : 0;
		}
		return text(ByteBuffer.wrap(bytes, 0, length), false) != null;
	}

	private static @Nullable String decode(String raw) {
		boolean escaped = false;
		char previous = 0;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c <= ' ' || c >= 0x7f || c == ';' || c == '\\' || c == '#'
					|| previous == '/' && (c == '/' || c == '.')) {
				return null;
			}
			escaped |= c == '%';
			previous = c;
		}
		return escaped ? unescape(raw) : raw;
	}

	private static @Nullable String unescape(String raw) {
		var bytes = new byte[raw.length()];
		int length = 0;
		for (int i = 0; i < raw.length(); i++) {
			int value = raw.charAt(i);
			if (value == '%') {
				value = escaped(raw, i);
				i += 2;
				if (isForbidden(value) || value == '.' && bytes[length - 1] == '/') {
					return null;
				}
			}
			bytes[length++] = (byte) value;
		}
		return text(ByteBuffer.wrap(bytes, 0, length), true);
	}

	/** Returns the byte that an escape stands for, 0 if it is none. */
	private static int escaped(String raw, int at) {
		if (at + 2 >= raw.length()) {
			return 0;
		}
		int high = Character.digit(raw.charAt(at + 1), 16);
		int low = Character.digit(raw.charAt(at + 2), 16);
		return (high < 0 || low < 0) ? 0 : high << 4 | low;
	}

	private static boolean isForbidden(int value) {
		return value < ' ' || value == 0x7f || value == '/' || value == '\\' || value == '%' || value == ';';
	}

	private static @Nullable String text(ByteBuffer bytes, boolean strict) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(bytes)
				.toString();
			return strict && text.chars().anyMatch(Character::isISOControl) ? null : text;
		}
		catch (CharacterCodingException malformed) {
			return null;
		}
	}

}
