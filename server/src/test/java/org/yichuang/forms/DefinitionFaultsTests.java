package org.yichuang.forms;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.model.DefinitionFaults;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A definition that could not be filled in is not released, and every fault is named
 * where it is.
 */
class DefinitionFaultsTests {

	private static final Field TITLE = Field.of("title", "标题", FieldKind.TEXT);

	@Test
	void needsSomethingToFillIn() {
		assertFault(FormDefinition.of(), "sections", FormsProblems.DEFINITION_EMPTY);
		assertFault(FormDefinition.of(Section.of("说明", Field.of("note", "须知", FieldKind.NOTE))), "sections",
				FormsProblems.DEFINITION_EMPTY);
		assertThat(DefinitionFaults.of(FormDefinition.of(Section.of("", TITLE)))).isEmpty();
	}

	@Test
	void keepsItsSize() {
		var fields = IntStream.range(0, 201)
			.mapToObj((i) -> Field.of("f" + i, "项", FieldKind.TEXT))
			.toArray(Field[]::new);
		assertFault(FormDefinition.of(Section.of("", fields)), "sections", FormsProblems.TOO_MANY_FIELDS);
		var sections = IntStream.range(0, 41)
			.mapToObj((i) -> Section.of("节", Field.of("f" + i, "项", FieldKind.TEXT)))
			.toList();
		assertFault(new FormDefinition(sections, true), "sections", FormsProblems.TOO_MANY_SECTIONS);
		var options = IntStream.range(0, 201).mapToObj((i) -> Option.of("选" + i)).toArray(Option[]::new);
		assertFault(field(Field.of("a", "项", FieldKind.CHOICE).offering(options)), "sections[0].fields[0].options",
				FormsProblems.TOO_MANY_OPTIONS);
	}

	@Test
	void namesFieldsOnceAndSimply() {
		for (var name : List.of("", "1a", "标题", "a b", "_token", "A", "a".repeat(41))) {
			assertFault(field(Field.of(name, "项", FieldKind.TEXT)), "sections[0].fields[0].name",
					FormsProblems.FIELD_NAME_MALFORMED);
		}
		assertFault(FormDefinition.of(Section.of("", TITLE), Section.of("", TITLE)), "sections[1].fields[0].name",
				FormsProblems.FIELD_NAME_TAKEN);
		assertFault(field(Field.of("a", " ", FieldKind.TEXT)), "sections[0].fields[0].label", KernelProblems.REQUIRED);
		assertFault(field(Field.of("a", "项".repeat(201), FieldKind.TEXT)), "sections[0].fields[0].label",
				KernelProblems.TOO_LONG);
		assertFault(field(Field.of("a", "项\u0000", FieldKind.TEXT)), "sections[0].fields[0].label",
				KernelProblems.MALFORMED);
	}

	@Test
	void offersTwoDifferentThingsAtLeast() {
		var choice = Field.of("a", "项", FieldKind.CHOICE);
		assertFault(field(choice.offering(Option.of("甲"))), "sections[0].fields[0].options",
				FormsProblems.OPTIONS_MISSING);
		assertFault(field(choice.offering(Option.of("甲"), Option.of("乙"), Option.of("甲"))),
				"sections[0].fields[0].options[2].value", FormsProblems.OPTION_TAKEN);
	}

	@Test
	void dependsOnlyOnEarlierChoices() {
		var choice = Field.of("kind", "类别", FieldKind.CHOICE).offering(Option.of("甲"), Option.of("乙"));
		assertThat(DefinitionFaults.of(FormDefinition.of(Section.of("", choice, TITLE.onlyWhen("kind", "甲")))))
			.isEmpty();
		assertFault(FormDefinition.of(Section.of("", TITLE.onlyWhen("kind", "甲"), choice)),
				"sections[0].fields[0].when.field", FormsProblems.CONDITION_FIELD_UNKNOWN);
		assertFault(FormDefinition.of(Section.of("", TITLE, Field.of("b", "项", FieldKind.TEXT).onlyWhen("title", "x"))),
				"sections[0].fields[1].when.field", FormsProblems.CONDITION_FIELD_UNKNOWN);
		assertFault(FormDefinition.of(Section.of("", choice, TITLE.onlyWhen("kind", "丙"))),
				"sections[0].fields[1].when.is", FormsProblems.CONDITION_VALUE_UNKNOWN);
		var section = new Section("", "", List.of(TITLE), new When("kind", List.of()));
		assertFault(new FormDefinition(List.of(Section.of("", choice), section), false), "sections[1].when.is",
				FormsProblems.CONDITION_VALUE_UNKNOWN);
	}

	@Test
	void keepsBoundsInBounds() {
		assertLimit(FieldKind.TEXT, Limits.length(0, 2_001), "maxLength", FormsProblems.LIMIT_MALFORMED);
		assertLimit(FieldKind.TEXT, Limits.length(-1, 10), "minLength", FormsProblems.LIMIT_MALFORMED);
		assertLimit(FieldKind.TEXT, Limits.length(11, 10), "minLength", FormsProblems.LIMITS_CROSSED);
		assertLimit(FieldKind.NUMBER, Limits.range("1e9", null), "min", FormsProblems.LIMIT_MALFORMED);
		assertLimit(FieldKind.NUMBER, Limits.range("9", "10"), null, null);
		assertLimit(FieldKind.NUMBER, Limits.range("10", "9"), "min", FormsProblems.LIMITS_CROSSED);
		assertLimit(FieldKind.DATE, Limits.range("2026-13-01", null), "min", FormsProblems.LIMIT_MALFORMED);
		assertLimit(FieldKind.DATE, Limits.range("2026-12-01", "2026-11-01"), "min", FormsProblems.LIMITS_CROSSED);
		assertLimit(FieldKind.DATE, Limits.range("today", ""), null, null);
		assertLimit(FieldKind.ATTACHMENTS, Limits.files(21), "most", FormsProblems.LIMIT_MALFORMED);
	}

	private static void assertLimit(FieldKind kind, Limits limits, String at, ProblemCode problem) {
		var definition = field(Field.of("a", "项", kind).within(limits));
		if (at == null) {
			assertThat(DefinitionFaults.of(definition)).isEmpty();
		}
		else {
			assertFault(definition, "sections[0].fields[0].limits." + at, problem);
		}
	}

	private static FormDefinition field(Field field) {
		return FormDefinition.of(Section.of("", field));
	}

	private static void assertFault(FormDefinition definition, String field, ProblemCode problem) {
		assertThat(DefinitionFaults.of(definition)).anySatisfy((fault) -> {
			assertThat(fault.field()).isEqualTo(field);
			assertThat(fault.reason().problem()).isEqualTo(problem);
		});
	}

}
