package org.yichuang.intake.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;

/** 脱敏 — shows of personal data only as much as tells one person's from another's. */
public final class Masks {

	private static final String HIDDEN = "****";

	private Masks() {
	}

	/**
	 * Returns answers with personal fields masked.
	 * @param personal the personal fields with their kinds
	 */
	public static Answers masked(Answers answers, Map<String, FieldKind> personal) {
		var values = new LinkedHashMap<String, List<String>>();
		answers.values().forEach((field, clear) -> {
			var kind = personal.get(field);
			values.put(field, (kind == null) ? clear : clear.stream().map((value) -> masked(value, kind)).toList());
		});
		return new Answers(values, answers.files());
	}

	/** Masks one value. */
	static String masked(String value, FieldKind kind) {
		return switch (kind) {
			case NAME -> between(value, 1, 0);
			case PHONE -> (value.length() >= 11) ? between(value, 3, 4) : between(value, 0, 3);
			case IDENTITY_NUMBER, CREDIT_CODE -> between(value, 4, 2);
			case MAIL -> mail(value);
			case ADDRESS -> (value.codePointCount(0, value.length()) > 8) ? between(value, 6, 0) : HIDDEN;
			default -> HIDDEN;
		};
	}

	/**
	 * Returns a name as published lists show it: the first character and, of three and
	 * more, the last.
	 */
	public static String nameForLists(String name) {
		int length = name.codePointCount(0, name.length());
		return (length > 2) ? between(name, 1, 1) : (length == 2) ? between(name, 1, 0) : "*".repeat(length);
	}

	private static String mail(String value) {
		int at = value.indexOf('@');
		return (at < 1) ? HIDDEN : between(value.substring(0, at), 1, 0) + value.substring(at);
	}

	/** Keeps so many characters at both ends; of what is too short, nothing. */
	private static String between(String value, int first, int last) {
		int length = value.codePointCount(0, value.length());
		if (length <= first + last) {
			return HIDDEN;
		}
		int from = value.offsetByCodePoints(0, first);
		int to = value.offsetByCodePoints(value.length(), -last);
		return value.substring(0, from) + "*".repeat(Math.min(length - first - last, 12)) + value.substring(to);
	}

}
