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

	/**
	 * Reads a request target. Refused are: any other form than the origin form; encoded
	 * slashes, backslashes, percent signs, semicolons and control characters; raw
	 * semicolons, backslashes and anything outside ASCII; empty segments; segments that
	 * start with a dot; paths of more than 1,000 characters.
	 * @return the path, or null if it is refused
	 */
	public static @Nullable RequestPath of(String target) {
		if (target.isEmpty() || target.charAt(0) != '/') {
			return null;
		}
		int end = target.indexOf('?');
		var raw = (end < 0) ? target : target.substring(0, end);
		var value = decode(raw);
		if (value == null || value.length() > LONGEST) {
			return null;
		}
		return new RequestPath(value, (end < 0) ? "" : target.substring(end));
	}

	/** Says whether this is {@code prefix} itself or lies below it. */
	public boolean isUnder(String prefix) {
		return this.value.startsWith(prefix)
				&& (this.value.length() == prefix.length() || this.value.charAt(prefix.length()) == '/');
	}

	/** Returns the file below the site's folder, without a leading slash. */
	public String file() {
		return isFolder() ? this.value.substring(1) + "index.html" : this.value.substring(1);
	}

	/** Says whether the path ends in a slash. */
	public boolean isFolder() {
		return this.value.endsWith("/");
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
		return text(ByteBuffer.wrap(bytes, 0, length));
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

	private static @Nullable String text(ByteBuffer bytes) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(bytes)
				.toString();
			return text.chars().anyMatch(Character::isISOControl) ? null : text;
		}
		catch (CharacterCodingException malformed) {
			return null;
		}
	}

}
