package org.yichuang.catalogue.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.yichuang.catalogue.CatalogueProblems;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Term;

/**
 * 索引号规则 — a pattern such as {@code {credit}/{year}-{seq5}}. Tokens: {@code credit}
 * unified social credit code, {@code org} its nine characters of the organisation code,
 * {@code region} the first six digits of the body's code, {@code body} the body's code,
 * {@code category}, {@code date} (yyyyMMdd), {@code year}, {@code seq1} … {@code seq9}
 * the running number with leading zeros.
 *
 * @param text the pattern as written
 * @param parts what it is made of
 */
@Term("索引号规则")
public record IndexPattern(String text, List<Part> parts) {

	private static final Pattern TOKEN = Pattern.compile("credit|org|region|body|category|date|year|seq[1-9]");

	private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9/_.-]*");

	public IndexPattern {
		parts = List.copyOf(parts);
	}

	/**
	 * Reads a pattern.
	 * @throws Invalid on the field {@code pattern} if it does not hold
	 */
	public static IndexPattern of(String text) {
		var parts = new ArrayList<Part>();
		int at = 0;
		while (at < text.length()) {
			boolean token = text.charAt(at) == '{';
			int end = token ? text.indexOf('}', at) : nextBrace(text, at);
			if (end < 0) {
				throw fault(CatalogueProblems.PATTERN_BRACE_OPEN);
			}
			parts.add(token ? token(text.substring(at + 1, end)) : literal(text.substring(at, end)));
			at = token ? end + 1 : end;
		}
		return checked(new IndexPattern(text, parts));
	}

	private static int nextBrace(String text, int at) {
		int brace = text.indexOf('{', at);
		return (brace < 0) ? text.length() : brace;
	}

	private static Part token(String name) {
		if (!TOKEN.matcher(name).matches()) {
			throw fault(CatalogueProblems.PATTERN_TOKEN_UNKNOWN, name);
		}
		return new Part(true, name);
	}

	private static Part literal(String text) {
		if (!LITERAL.matcher(text).matches()) {
			throw fault(CatalogueProblems.PATTERN_CHARACTER_REFUSED, text.replaceAll("[A-Za-z0-9/_.-]", ""));
		}
		return new Part(false, text);
	}

	private static IndexPattern checked(IndexPattern pattern) {
		long sequences = pattern.parts.stream().filter(Part::isSequence).count();
		if (sequences != 1) {
			throw fault((sequences == 0) ? CatalogueProblems.PATTERN_WITHOUT_SEQUENCE
					: CatalogueProblems.PATTERN_WITH_TWO_SEQUENCES);
		}
		if (!pattern.shows("credit") && !pattern.shows("org") && !pattern.shows("body")) {
			throw fault(CatalogueProblems.PATTERN_WITHOUT_BODY);
		}
		for (int i = 1; i < pattern.parts.size(); i++) {
			if (pattern.parts.get(i - 1).isOpenEnded() && pattern.parts.get(i).token()) {
				throw fault(CatalogueProblems.PATTERN_AMBIGUOUS);
			}
		}
		return pattern;
	}

	private static Invalid fault(ProblemCode problem, Object... arguments) {
		return Invalid.field("pattern", problem, arguments);
	}

	/** Says whether a token occurs. */
	public boolean shows(String token) {
		return this.parts.contains(new Part(true, token));
	}

	/** Says whether the running number starts anew each year. */
	public boolean countsByYear() {
		return shows("year") || shows("date");
	}

	/**
	 * Writes a number.
	 * @throws Invalid if something that the pattern shows is not known, or the running
	 * number no longer fits
	 */
	public String write(Values values) {
		var number = new StringBuilder();
		this.parts.forEach((part) -> number.append(part.token() ? value(part.text(), values) : part.text()));
		return number.toString();
	}

	private static String value(String token, Values values) {
		return switch (token) {
			case "credit" -> credit(values);
			case "org" -> credit(values).substring(8, 17);
			case "region" -> (values.bodyCode() + "000000").substring(0, 6);
			case "body" -> values.bodyCode();
			case "category" -> values.category();
			case "date" -> DateTimeFormatter.BASIC_ISO_DATE.format(values.date());
			case "year" -> String.valueOf(values.date().getYear());
			default -> sequence(Integer.parseInt(token.substring(3)), values.sequence());
		};
	}

	private static String credit(Values values) {
		if (values.creditCode().isEmpty()) {
			throw Invalid.field("creditCode", CatalogueProblems.CREDIT_CODE_MISSING);
		}
		return values.creditCode();
	}

	private static String sequence(int digits, long sequence) {
		var text = String.format(Locale.ROOT, "%0" + digits + "d", sequence);
		if (text.length() > digits) {
			throw fault(CatalogueProblems.SEQUENCE_FULL);
		}
		return text;
	}

	/**
	 * 规则的一段.
	 *
	 * @param token whether it stands for something else
	 * @param text the token's name, or the text itself
	 */
	public record Part(boolean token, String text) {

		boolean isSequence() {
			return this.token && this.text.startsWith("seq");
		}

		boolean isOpenEnded() {
			return this.token && (this.text.equals("body") || this.text.equals("category"));
		}

	}

	/**
	 * 取值 — what the tokens stand for.
	 *
	 * @param creditCode 18 characters, empty if not known
	 * @param bodyCode the body's code
	 * @param category class code, may be empty
	 * @param date the day the information was made
	 * @param sequence the running number, from 1
	 */
	public record Values(String creditCode, String bodyCode, String category, LocalDate date, long sequence) {
	}

}
