package org.yichuang.forms.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormsProblems;
import org.yichuang.kernel.Refusal;

/**
 * 单值校验 — reads one value of a field: cleaned, in the one form in which it is kept, or
 * what is wrong with it.
 *
 * @param value what is kept, empty if nothing was filled in or it does not hold
 * @param fault what is wrong, null if it holds
 */
record OneValue(String value, @Nullable Refusal fault) {

	/** Longer than this nothing is even looked at. */
	private static final int LONGEST_RAW = 100_000;

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?");

	private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");

	private static final Pattern NAME = Pattern
		.compile("[\\p{IsHan}〇\\p{Co}]+(?:·[\\p{IsHan}〇\\p{Co}]+)*|[\\p{IsLatin}][\\p{IsLatin} .'’-]*");

	private static final Pattern MIDDLE_DOTS = Pattern.compile("\\s*[·•・‧∙⋅．]\\s*");

	private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9][0-9]{9})");

	private static final Pattern FIXED = Pattern.compile("(0[1-9][0-9]{1,2}-?)?([2-9][0-9]{6,7})(-[0-9]{1,6})?");

	private static final Pattern OTHER_PHONE = Pattern
		.compile("[48]00-?[0-9]{3}-?[0-9]{4}|1[0-9]{2,5}|\\+(?!86)[1-9][0-9]{6,14}");

	private static final Pattern MAIL = Pattern
		.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
				+ "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

	static OneValue read(Field field, String raw, LocalDate today) {
		if (raw.length() > LONGEST_RAW) {
			return wrong(FormsProblems.ANSWER_TOO_LONG, field.longest(), raw.length());
		}
		return switch (field.kind()) {
			case TEXT, ADDRESS -> sized(field, CleanText.line(raw));
			case PARAGRAPH -> sized(field, CleanText.paragraph(raw));
			case NUMBER -> filled(CleanText.code(raw), (text) -> number(field, text));
			case DATE -> filled(CleanText.code(raw), (text) -> day(field, text, today));
			case CHOICE, CHOICES, YES_NO, AGREEMENT -> filled(CleanText.line(raw), (text) -> option(field, text));
			case NAME -> filled(MIDDLE_DOTS.matcher(CleanText.line(raw)).replaceAll("·"), OneValue::name);
			case PHONE -> filled(CleanText.code(raw), OneValue::phone);
			case MAIL -> filled(CleanText.code(raw), OneValue::mail);
			case IDENTITY_NUMBER -> filled(capitals(raw), (text) -> identityNumber(text, today));
			case CREDIT_CODE -> filled(capitals(raw), OneValue::creditCode);
			case ATTACHMENTS, NOTE -> right("");
		};
	}

	private static String capitals(String raw) {
		return CleanText.code(raw).replace("-", "").toUpperCase(Locale.ROOT);
	}

	private static OneValue filled(String text, Function<String, OneValue> check) {
		return text.isEmpty() ? right("") : check.apply(text);
	}

	private static OneValue sized(Field field, String text) {
		int length = text.codePointCount(0, text.length());
		if (length > field.longest()) {
			return wrong(FormsProblems.ANSWER_TOO_LONG, field.longest(), length);
		}
		return (length > 0 && length < field.shortest())
				? wrong(FormsProblems.ANSWER_TOO_SHORT, field.shortest(), length) : right(text);
	}

	private static OneValue number(Field field, String text) {
		var plain = text.replace(",", "").replaceFirst("^\\+", "");
		if (!NUMBER.matcher(plain).matches()) {
			return wrong(FormsProblems.NUMBER_MALFORMED);
		}
		var number = new BigDecimal(plain).stripTrailingZeros();
		var min = field.limits().min();
		var max = field.limits().max();
		if (min != null && number.compareTo(new BigDecimal(min)) < 0) {
			return wrong(FormsProblems.NUMBER_TOO_SMALL, min);
		}
		return (max != null && number.compareTo(new BigDecimal(max)) > 0) ? wrong(FormsProblems.NUMBER_TOO_LARGE, max)
				: right(number.toPlainString());
	}

	private static OneValue day(Field field, String text, LocalDate today) {
		var day = day(text);
		if (day == null) {
			return wrong(FormsProblems.DATE_MALFORMED);
		}
		var earliest = Bounds.day(field.limits().min(), today);
		var latest = Bounds.day(field.limits().max(), today);
		if (earliest != null && day.isBefore(earliest)) {
			return wrong(FormsProblems.DATE_TOO_EARLY, earliest.toString());
		}
		return (latest != null && day.isAfter(latest)) ? wrong(FormsProblems.DATE_TOO_LATE, latest.toString())
				: right(day.toString());
	}

	/** Returns the day that people may write in several ways; null if it is none. */
	static @Nullable LocalDate day(String text) {
		Matcher parts = DAY.matcher(text);
		if (!parts.matches()) {
			return null;
		}
		try {
			return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(3)));
		}
		catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	private static OneValue option(Field field, String text) {
		boolean offered = field.choices().stream().anyMatch((option) -> option.value().equals(text));
		return offered ? right(text) : wrong(FormsProblems.OPTION_UNKNOWN);
	}

	private static OneValue name(String text) {
		int length = text.codePointCount(0, text.length());
		boolean fits = length >= 2 && length <= FieldKind.NAME.longestLength();
		return (fits && NAME.matcher(text).matches()) ? right(text) : wrong(FormsProblems.NAME_MALFORMED);
	}

	private static OneValue phone(String text) {
		var plain = text.replaceAll("[()]", "").replaceAll("[‐‑–—―－]", "-");
		var mobile = MOBILE.matcher(plain.replace("-", ""));
		if (mobile.matches()) {
			return right(mobile.group(1));
		}
		boolean known = FIXED.matcher(plain).matches() || OTHER_PHONE.matcher(plain).matches();
		return known ? right(plain) : wrong(FormsProblems.PHONE_MALFORMED);
	}

	private static OneValue mail(String text) {
		boolean fits = text.length() <= FieldKind.MAIL.longestLength() && text.indexOf('@') <= 64;
		return (fits && MAIL.matcher(text).matches()) ? right(text) : wrong(FormsProblems.MAIL_MALFORMED);
	}

	private static OneValue identityNumber(String text, LocalDate today) {
		return IdentityNumber.holds(text, today) ? right(text) : wrong(FormsProblems.IDENTITY_NUMBER_MALFORMED);
	}

	private static OneValue creditCode(String text) {
		return CreditCode.holds(text) ? right(text) : wrong(FormsProblems.CREDIT_CODE_MALFORMED);
	}

	private static OneValue right(String value) {
		return new OneValue(value, null);
	}

	private static OneValue wrong(FormsProblems problem, Object... arguments) {
		return new OneValue("", Refusal.of(problem, arguments));
	}

}
