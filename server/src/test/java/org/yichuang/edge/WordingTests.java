package org.yichuang.edge;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.yichuang.edge.problems.Wording;
import org.yichuang.kernel.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every problem is worded in both languages, and nothing is worded that is no problem.
 */
class WordingTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

	private static final Map<String, String> CHINESE = texts(Locale.ROOT);

	private static final Map<String, String> ENGLISH = texts(Locale.ENGLISH);

	private static final Set<String> CODES = codes();

	@Test
	void everyProblemHasWordsInBothLanguages() {
		assertThat(CODES).hasSizeGreaterThan(60);
		assertThat(missing(CODES, CHINESE)).as("messages/<room>.properties").isEmpty();
		assertThat(missing(CODES, ENGLISH)).as("messages/<room>_en.properties").isEmpty();
	}

	@Test
	void noWordsAreLeftWithoutAProblem() {
		assertThat(CHINESE.keySet()).filteredOn((key) -> key.contains("/")).allMatch(CODES::contains);
		assertThat(ENGLISH.keySet()).filteredOn((key) -> key.contains("/")).allMatch(CODES::contains);
		assertThat(ENGLISH.keySet()).as("words in English only").allMatch(CHINESE::containsKey);
	}

	@Test
	void bothLanguagesTakeTheSameArguments() {
		assertThat(CODES).filteredOn((code) -> !arguments(CHINESE, code).equals(arguments(ENGLISH, code))).isEmpty();
	}

	@Test
	void quotesDoNotSwallowArguments() {
		assertThat(CODES)
			.filteredOn((code) -> swallows(CHINESE.getOrDefault(code, "")) || swallows(ENGLISH.getOrDefault(code, "")))
			.isEmpty();
		assertThat(swallows("It doesn't show {0}.")).isTrue();
	}

	@Test
	void noticesAProblemWithoutWords() {
		assertThat(missing(List.of("edge/never-worded"), CHINESE)).containsExactly("edge/never-worded");
	}

	private static Set<String> missing(Collection<String> codes, Map<String, String> texts) {
		return codes.stream().filter((code) -> texts.getOrDefault(code, "").isBlank()).collect(Collectors.toSet());
	}

	private static Set<String> arguments(Map<String, String> texts, String code) {
		return ARGUMENT.matcher(texts.getOrDefault(code, ""))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	private static boolean swallows(String text) {
		var shown = MessageFormat.format(text, "<0>", "<1>", "<2>", "<3>", "<4>");
		return ARGUMENT.matcher(text).results().anyMatch((match) -> !shown.contains("<" + match.group(1) + ">"));
	}

	private static Set<String> codes() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.yichuang")
			.stream()
			.filter((type) -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
			.flatMap((type) -> Arrays.stream(type.reflect().getEnumConstants()))
			.map((constant) -> ((ProblemCode) constant).code())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Only the bundle's own words, not those it falls back to. */
	private static Map<String, String> texts(Locale language) {
		var texts = new TreeMap<String, String>();
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		for (var name : Wording.bundles()) {
			var bundle = ResourceBundle.getBundle(name, language, control);
			if (bundle.getLocale().equals(language)) {
				new OwnKeys(bundle).all().forEach((key) -> texts.put(key, bundle.getString(key)));
			}
		}
		return texts;
	}

	/** The keys of a bundle without its parent's. */
	private record OwnKeys(ResourceBundle bundle) {

		Set<String> all() {
			var keys = new TreeSet<>(this.bundle.keySet());
			if (!this.bundle.getLocale().equals(Locale.ROOT)) {
				keys.removeIf((key) -> !isOwn(key));
			}
			return keys;
		}

		private boolean isOwn(String key) {
			return ((PropertyResourceBundle) this.bundle).handleGetObject(key) != null;
		}

	}

}
