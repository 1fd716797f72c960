package org.yichuang.requests.model;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yichuang.kernel.Term;

/**
 * 文书文本 — text with names of facts between braces. Facts are put in as they are: braces
 * inside them name nothing.
 *
 * @param text as somebody wrote it
 */
@Term("文书文本")
public record LetterText(String text) {

	private static final Pattern NAME = Pattern.compile("\\{([^{}\\n]{1,40})\\}");

	/** Returns the names of the facts it wants, each once, in their order. */
	public List<String> names() {
		return NAME.matcher(this.text).results().map((found) -> found.group(1).strip()).distinct().toList();
	}

	/** Returns the names of the facts that it wants and nobody knows. */
	public List<String> missing(Map<String, String> facts) {
		return names().stream().filter((name) -> facts.getOrDefault(name, "").isBlank()).toList();
	}

	/**
	 * Returns the text with the facts that are known; the others stay as they are, so
	 * that a gap is seen.
	 */
	public String filled(Map<String, String> facts) {
		return NAME.matcher(this.text).replaceAll((found) -> Matcher.quoteReplacement(value(found, facts)));
	}

	private static String value(MatchResult found, Map<String, String> facts) {
		var fact = facts.getOrDefault(found.group(1).strip(), "");
		return fact.isBlank() ? found.group() : fact.strip();
	}

}
