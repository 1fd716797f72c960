package org.yichuang.annualreports.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 年报文字 — words with figures: {@code {requests/received/total}} stands for the number in
 * that cell, so that words and tables agree.
 */
public final class ReportText {

	private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9/-]{1,100})}");

	private static final Pattern UNFINISHED = Pattern.compile("【([^】]{0,60})");

	private ReportText() {
	}

	/** Returns words with their figures filled in; what nothing is known of stays. */
	public static String filled(String text, Sheet sheet, Map<String, String> names) {
		return FIGURE.matcher(text).replaceAll((match) -> {
			var found = names.get(match.group(1));
			var value = (found != null) ? found
					: sheet.value(CellKey.of(match.group(1))).map(ReportText::plain).orElse(match.group());
			return java.util.regex.Matcher.quoteReplacement(value);
		});
	}

	/** Returns the figures that neither the sheet nor the names know. */
	public static List<String> unknown(String text, Sheet sheet, Map<String, String> names) {
		return FIGURE.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.filter((name) -> !names.containsKey(name) && sheet.value(CellKey.of(name)).isEmpty())
			.distinct()
			.toList();
	}

	/** Returns what people must still fill in: the beginnings of what stands in 【】. */
	public static List<String> unfinished(String text) {
		return UNFINISHED.matcher(text).results().map((match) -> match.group(1)).toList();
	}

	/** Writes a number as people read it: without noughts at the end. */
	public static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

}
