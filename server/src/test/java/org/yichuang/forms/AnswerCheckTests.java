package org.yichuang.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.model.AnswerCheck;
import org.yichuang.forms.model.DefinitionFaults;
import org.yichuang.kernel.FileId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not shown is not taken, what no field asks for is not looked at, nothing
 * hostile gets through.
 */
class AnswerCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final FormDefinition LETTER = new FormDefinition(List.of(
			Section.of("来信",
					Field.of("kind", "类别", FieldKind.CHOICE).offering(Option.of("咨询"), Option.of("投诉")).mandatory(),
					Field.of("title", "标题", FieldKind.TEXT).mandatory(),
					Field.of("against", "投诉对象", FieldKind.TEXT).mandatory().onlyWhen("kind", "投诉"),
					Field.of("proof", "有证据吗", FieldKind.YES_NO).mandatory().onlyWhen("kind", "投诉"),
					Field.of("files", "证据", FieldKind.ATTACHMENTS).mandatory().onlyWhen("proof", "yes")),
			new Section("投诉人", "", List.of(Field.of("name", "姓名", FieldKind.NAME).mandatory()),
					new When("kind", List.of("投诉")))),
			false);

	@Test
	void takesNothingFromFieldsThatAreNotShown() {
		var result = check(Map.of("kind", "咨询", "title", "路灯", "against", "某局", "proof", "yes", "name", "1"));
		assertThat(result.faults()).isEmpty();
		assertThat(result.answers().values()).containsOnlyKeys("kind", "title");
	}

	@Test
	void asksForWhatIsShownAndNamesFaultsInTheFormsOrder() {
		assertThat(check(Map.of("kind", "投诉")).faults().keySet()).containsExactly("title", "against", "proof", "name");
		assertThat(check(Map.of("kind", "投诉", "title", "路灯", "against", "某局", "proof", "no", "name", "李明")).faults())
			.isEmpty();
		assertThat(check(Map.of("kind", "投诉", "title", "路灯", "against", "某局", "proof", "yes", "name", "李明")).faults())
			.containsOnlyKeys("files");
	}

	@Test
	void takesNoFilesOfAFieldThatIsNotShown() {
		var files = Map.of("files", List.of(FileId.next()), "title", List.of(FileId.next()));
		var posted = new Posted(Map.of("kind", List.of("咨询"), "title", List.of("路灯"), "proof", List.of("yes")), files);
		assertThat(AnswerCheck.of(LETTER, posted, TODAY).answers().files()).isEmpty();
	}

	@Test
	void doesNotLookAtWhatNoFieldAsksFor() {
		var result = check(Map.of("kind", "咨询", "title", "路灯", "admin", "true", "__proto__", "x", "", "y"));
		assertThat(result.answers().values()).containsOnlyKeys("kind", "title");
	}

	@Test
	void keepsScriptAsTextAndDropsWhatNobodySees() {
		var result = check(Map.of("kind", "咨询", "title", "<script>alert(1)</script>\u0000\u202E\uD800\uFEFF'; drop--"));
		assertThat(result.answers().text("title")).isEqualTo("<script>alert(1)</script>'; drop--");
	}

	@Test
	void doesNotReadWhatIsFarTooLong() {
		assertThat(check(Map.of("kind", "咨询", "title", "字".repeat(5_000_000))).faults().get("title").problem())
			.isEqualTo(FormsProblems.ANSWER_TOO_LONG);
		var many = Map.of("kind", IntStream.range(0, 100_000).mapToObj((i) -> "咨询").toList(), "title", List.of("路灯"));
		assertThat(AnswerCheck.of(LETTER, Posted.of(many), TODAY).faults()).containsOnlyKeys("kind");
	}

	@Test
	void survivesMissingValues() {
		var values = new HashMap<String, List<String>>();
		values.put("kind", Arrays.asList(null, "咨询"));
		values.put("title", List.of());
		assertThat(AnswerCheck.of(LETTER, Posted.of(values), TODAY).faults()).containsOnlyKeys("title");
	}

	@Test
	void takesAnswersOnceMoreUnchanged() {
		var answers = check(Map.of("kind", "投诉", "title", " 路  灯 ", "against", "某局", "proof", "no", "name", "买买提•艾力"))
			.answers();
		assertThat(AnswerCheck.of(LETTER, Posted.of(answers), TODAY).answers()).isEqualTo(answers);
	}

	/**
	 * 500 random forms with random input: what is taken is taken again unchanged, and
	 * nothing fails.
	 */
	@RepeatedTest(500)
	void randomInputIsTakenOnceAndForAll(RepetitionInfo seed) {
		var random = new Random(seed.getCurrentRepetition());
		var definition = randomForm(random);
		assertThat(DefinitionFaults.of(definition)).isEmpty();
		var posted = Posted.of(definition.fields()
			.collect(Collectors.toMap(Field::name, (field) -> randomValues(random, field), (a, b) -> a)));
		var first = AnswerCheck.of(definition, posted, TODAY);
		var again = AnswerCheck.of(definition, Posted.of(first.answers()), TODAY);
		assertThat(again.answers()).isEqualTo(first.answers());
		assertThat(first.answers().values().keySet()).noneMatch(first.faults()::containsKey);
		assertThat(first.answers().values().values()).allSatisfy((values) -> assertThat(values).isNotEmpty()
			.allSatisfy((value) -> assertThat(value).isNotBlank().doesNotContain("\u0000")));
	}

	private static FormDefinition randomForm(Random random) {
		var fields = new ArrayList<Field>();
		for (int i = 0; i < 12; i++) {
			var kind = FieldKind.values()[random.nextInt(FieldKind.values().length)];
			var field = Field.of("f" + i, "第" + i + "项", kind).offering(Option.of("甲"), Option.of("乙"), Option.of("丙"));
			field = random.nextBoolean() ? field.mandatory() : field;
			var deciding = fields.stream().filter((earlier) -> earlier.kind().decides()).toList();
			if (!deciding.isEmpty() && random.nextBoolean()) {
				var earlier = deciding.get(random.nextInt(deciding.size()));
				field = field.onlyWhen(earlier.name(), earlier.choices().getFirst().value());
			}
			fields.add(field);
		}
		fields.add(Field.of("last", "末项", FieldKind.TEXT));
		return FormDefinition.of(Section.of("随机", fields.toArray(Field[]::new)));
	}

	private static List<String> randomValues(Random random, Field field) {
		var pool = new ArrayList<>(List.of("", "  ", "甲", "yes", "no", "13800000000", "2026-11-22", "李明", "-1.50",
				"li@example.cn", "11010519491231002X", "91350100M000100Y43", "<b>\u0000</b>", "\uD83D", "a\r\nb"));
		field.choices().forEach((option) -> pool.add(option.value()));
		return IntStream.range(0, random.nextInt(3)).mapToObj((i) -> pool.get(random.nextInt(pool.size()))).toList();
	}

	private static AnswerCheck.Result check(Map<String, String> sent) {
		var values = sent.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.of(entry.getValue())));
		return AnswerCheck.of(LETTER, Posted.of(values), TODAY);
	}

}
