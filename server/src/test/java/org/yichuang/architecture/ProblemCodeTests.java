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
			CalendarProblems: DAY_COUNT DAY_OUTSIDE_YEAR DAY_TWICE FILE_TOO_LARGE FILE_UNREADABLE PAPER_MALFORMED
			CalendarProblems: YEAR_OUT_OF_RANGE
			CatalogueProblems: CLASS_PARENT_UNKNOWN CLASS_TAKEN CODE_MALFORMED CREDIT_CODE_MALFORMED
			CatalogueProblems: CREDIT_CODE_MISSING SCHEME_TAKEN SEQUENCE_FULL
			EdgeProblems: FORBIDDEN
			FilesProblems: ARCHIVE_ENCRYPTED VIRUS VIRUS_CHECK_MISSING
			OrganisationProblems: ACCOUNT_STATE ALREADY_ASSIGNED BODY_HAS_OPEN_ACCOUNTS BODY_HAS_OPEN_CHILDREN
			OrganisationProblems: CODE_MALFORMED CODE_TAKEN DATES_CROSSED DUTIES_APART LAST_SECURITY_ADMIN LINE_COLUMNS
			OrganisationProblems: LIST_TOO_LARGE LIST_TOO_LONG LIST_UNREADABLE LOGIN_NAME_MALFORMED LOGIN_NAME_TAKEN
			OrganisationProblems: MOBILE_MALFORMED MOVE_BELOW_ITSELF NAME_UNSAFE OWN_ACCOUNT PARENT_CLOSED
			OrganisationProblems: SCOPE_TOO_NARROW UNKNOWN_ROLE
			SignInProblems: SECOND_FACTOR_MISSING SECOND_FACTOR_THERE
			SitegroupProblems: APPROVAL_MISSING BLUEPRINT_EMPTY BLUEPRINT_NAME_MALFORMED BLUEPRINT_NAME_TAKEN
			SitegroupProblems: BLUEPRINT_UNKNOWN CHANNEL_BELOW_ITSELF CHANNEL_HAS_OPEN_CHILDREN CHANNEL_IS_CLOSED
			SitegroupProblems: CHANNEL_IS_OPEN CHANNEL_ON_HOME_PAGE DATES_REVERSED HOST_MALFORMED HOST_TAKEN
			SitegroupProblems: NOTICE_MISSING NO_BLUEPRINT_FOR_LEVEL ORDER_DOES_NOT_FIT PARENT_IS_CLOSED
			SitegroupProblems: PARENT_OF_ANOTHER_SITE PERSON_UNKNOWN RESPONSIBLE_BODY_UNKNOWN
			SitegroupProblems: REVIEW_LEVELS_OUT_OF_RANGE SETTING_MALFORMED SITE_IS_CLOSED SLOT_CHANNEL_UNKNOWN
			SitegroupProblems: SLOT_COMPONENT_MALFORMED SLOT_SIZE_OUT_OF_RANGE STATE_STEP_NOT_ALLOWED
			SitegroupProblems: THEME_EDITION_UNKNOWN THEME_FILE_FAULTY THEME_FILE_TOO_LARGE THEME_PATH_REFUSED
			SitegroupProblems: THEME_UNKNOWN TOO_DEEP TOO_MANY_SETTINGS TOO_MANY_SLOTS UPDATE_DAYS_OUT_OF_RANGE
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
