package org.yichuang.edge.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Public;
import org.yichuang.platform.Spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

/** Every table that can be handed out is one that the trail is told of, in words. */
class ExportTrailTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.yichuang");

	/** Tables of activities, whose own time lines show who took them. */
	private static final Set<String> TOLD_BY_THE_ROOM = Set.of("exportOpinions", "exportSurveyAnswers",
			"exportRegistrations", "exportReview", "exportInterviewQuestions");

	@Test
	void everyTableHasWordsForTheTrail() {
		var actions = new TreeSet<String>();
		for (var mapping : tables()) {
			if (!mapping.isAnnotationPresent(OwnTrail.class) && !mapping.isAnnotationPresent(Public.class)) {
				actions.add("audit." + ExportTrail.action(mapping));
			}
		}
		assertThat(actions).hasSizeGreaterThanOrEqualTo(13)
			.contains("audit.interaction.export-letters", "audit.statistics.export-figure-subjects");
		for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
			assertThat(actions).as(language.toString()).allMatch((action) -> words(action, language));
		}
	}

	@Test
	void onlyActivitiesTellOfTheirTablesThemselves() {
		assertThat(
				tables().stream().filter((mapping) -> mapping.isAnnotationPresent(OwnTrail.class)).map(Method::getName))
			.containsExactlyInAnyOrderElementsOf(TOLD_BY_THE_ROOM);
	}

	@Test
	void whateverWritesATableStandsUnderAnAddressThatTheTrailHearsOf() {
		var writing = MAIN.stream()
			.filter((type) -> type.getPackageName().contains(".web."))
			.filter(ExportTrailTests::writesTables)
			.filter((type) -> type.isTopLevelClass() && type.getSimpleName().endsWith("Controller"))
			.toList();
		assertThat(writing).hasSizeGreaterThanOrEqualTo(8);
		assertThat(writing).allMatch((type) -> type.getMethods().stream().anyMatch(ExportTrailTests::isTable));
		assertThat(MAIN.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> paths(method).stream().anyMatch((path) -> path.contains("export")))
			.filter((method) -> !isTable(method))).as("exports under other addresses").isEmpty();
	}

	@Test
	void theTrailKeepsWhatWasChosenAndNoWordsThatSomebodyLookedFor() {
		var told = ExportTrail.filter(Map.of("site", new String[] { "01900000-0000-7000-8000-000000000001" }, "from",
				new String[] { "2026-11-01" }, "state", new String[] { "RECEIVED" }, "kind",
				new String[] { "casework.overdue.interaction-letter" }, "words", new String[] { "欧阳小明" }, "number",
				new String[] { "13800001234" }, "name", new String[] { "ZHANGSAN" }, "empty", new String[] { "" }));
		assertThat(told).containsOnlyKeys("site", "from", "state", "kind", "words", "number", "name")
			.containsEntry("from", "2026-11-01")
			.containsEntry("state", "RECEIVED")
			.containsEntry("words", "…")
			.containsEntry("number", "…")
			.containsEntry("name", "…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ZHANGSAN", "zhang.san", "zhangsan", "2026-11-01", "true" })
	void keepsNothingThatSomebodyTyped(String typed) {
		assertThat(ExportTrail.filter(Map.of("words", new String[] { typed }))).containsEntry("words", "…");
	}

	private static boolean words(String action, Locale language) {
		var file = "messages." + action.split("\\.")[1];
		var bundle = ResourceBundle.getBundle(file, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return bundle.containsKey(action) && !bundle.getString(action).isBlank();
	}

	private static boolean writesTables(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.anyMatch((to) -> to.getTargetClass().isEquivalentTo(Spreadsheet.class));
	}

	private static List<Method> tables() {
		return MAIN.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter(ExportTrailTests::isTable)
			.map(JavaMethod::reflect)
			.toList();
	}

	private static boolean isTable(JavaMethod method) {
		return paths(method).stream()
			.anyMatch((path) -> path.endsWith(".xlsx") || path.matches(".*/export\\.(json|xml)"));
	}

	private static Set<String> paths(JavaMethod method) {
		if (method.getAnnotations().isEmpty()) {
			return Set.of();
		}
		var mapping = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class);
		return (mapping != null) ? Arrays.stream(mapping.path()).collect(Collectors.toSet()) : Set.of();
	}

}
