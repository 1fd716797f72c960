package org.yichuang.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule l (STYLE §5.5): every problem code is named by a test, by its constant or as
 * callers read it. What no test names yet is listed; the list may only shrink.
 */
class ProblemCodeTests {

	private static final Pattern CODES = Pattern
		.compile("enum (\\w+) implements ProblemCode \\{(.*?);.*?return \"(\\w+)\";", Pattern.DOTALL);

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

	private static final String NOT_YET = """
			EdgeProblems: FORBIDDEN
			SitegroupProblems: NO_BLUEPRINT_FOR_LEVEL
			""";

	@Test
	void everyProblemIsNamedByATest() {
		assertThat(unnamed(Sources.javaMain(), tests())).isEqualTo(notYet());
	}

	@Test
	void findsTheProblems() {
		assertThat(unnamed(Sources.javaMain(), Map.of()).size()).isGreaterThan(140);
	}

	@Test
	void noticesAProblemThatNoTestNames() {
		var problems = Map.of("BadProblems.java",
				"enum BadProblems implements ProblemCode {\n/** A. */ NAMED_HERE, /** B. */ NAMED_NOWHERE,\n"
						+ "/** C. */ NAMED_AS_READ; String room() { return \"bad\"; } }");
		assertThat(unnamed(problems, Map.of("A.java", "x(BadProblems.NAMED_HERE, BadProblems.NAMED_NOWHERE_ELSE)",
				"B.java", "\"bad/named-as-read\" NAMED_NOWHERE")))
			.containsExactly("BadProblems.NAMED_NOWHERE");
	}

	private static Set<String> notYet() {
		var all = new TreeSet<String>();
		NOT_YET.lines().map((line) -> line.split(":? ")).forEach((line) -> {
			for (var i = 1; i < line.length; i++) {
				all.add(line[0] + "." + line[i]);
			}
		});
		return all;
	}

	private static Set<String> unnamed(Map<String, String> main, Map<String, String> tests) {
		var words = tests.values().stream().map(ProblemCodeTests::words).toList();
		var all = new TreeSet<String>();
		main.values().forEach((text) -> CODES.matcher(text).results().forEach((problems) -> {
			var constants = CONSTANT.matcher(COMMENT.matcher(problems.group(2)).replaceAll(""));
			constants.results()
				.map(MatchResult::group)
				.filter((constant) -> words.stream().noneMatch((file) -> isNamed(problems, constant, file)))
				.forEach((constant) -> all.add(problems.group(1) + "." + constant));
		}));
		return all;
	}

	private static boolean isNamed(MatchResult problems, String constant, Set<String> words) {
		var asRead = problems.group(3) + "/" + constant.toLowerCase(Locale.ROOT).replace('_', '-');
		return words.contains(asRead) || words.contains(problems.group(1)) && words.contains(constant);
	}

	/** All words of a text, and what stands between quotes as codes do. */
	private static Set<String> words(String text) {
		var all = new HashSet<>(List.of(text.split("\\W+")));
		all.addAll(List.of(text.split("[^\\w/-]+")));
		return all;
	}

	/** The ratchet itself names nothing. */
	private static Map<String, String> tests() {
		var texts = new TreeMap<>(Sources.javaTest());
		assertThat(texts.keySet().removeIf((path) -> path.endsWith("/ProblemCodeTests.java"))).isTrue();
		return texts;
	}

}
