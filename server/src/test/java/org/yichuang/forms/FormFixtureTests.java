package org.yichuang.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.forms.model.AnswerCheck;
import org.yichuang.forms.model.AnswerLines;
import org.yichuang.forms.model.DefinitionFaults;
import org.yichuang.forms.model.FormModel;
import org.yichuang.kernel.FileId;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fixtures that the theme is checked with are what this room really hands out. After
 * a wanted change copy {@code target/form-fixtures} to {@code site/fixtures}.
 */
class FormFixtureTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)> ${7*7} <#assign x=1>";

	private static final FileId FILE = new FileId(UUID.fromString("01938f2e-0000-7000-8000-000000000001"));

	private static final FormDefinition LETTER = new FormDefinition(
			List.of(new Section("您要反映的事项", "请把时间、地点、经过写清楚，一件事写一封信。\n涉及多个部门的，由受理单位转办。", letter(), null),
					new Section("联系方式", "仅用于办理和回复，不会公开。", contact(), null),
					new Section("单位信息", "", firm(), new When("who", List.of("firm")))),
			false);

	private static final FormDefinition SURVEY = new FormDefinition(List.of(
			Section.of("基本情况",
					Field.of("age", "您的年龄", FieldKind.CHOICE)
						.offering(Option.of("35岁以下"), Option.of("35—59岁"), Option.of("60岁及以上"))
						.mandatory(),
					Field.of("visited", "您今年来政务服务大厅办过事吗", FieldKind.YES_NO).mandatory()),
			new Section("办事体验", "",
					List.of(Field.of("ways", "您通过哪些渠道办事", FieldKind.CHOICES)
						.offering(Option.of("大厅窗口"), Option.of("网站"), Option.of("手机"), Option.of("电话"))
						.within(Limits.range("1", "3"))),
					new When("visited", List.of("yes"))),
			Section.of("意见建议", Field.of("words", "您的意见和建议", FieldKind.PARAGRAPH))), true);

	@Test
	void theEmptyForm() throws IOException {
		assertFixture("form", Map.of("title", "县长信箱", "introduction", "您的来信会在 2 个工作日内答复。", "form",
				FormModel.of(LETTER, Posted.NOTHING, Map.of(), (file) -> "")));
	}

	@Test
	void theFormAsItComesBackWithFaults() throws IOException {
		var values = new LinkedHashMap<String, List<String>>();
		values.put("kind", List.of("投诉"));
		values.put("title", List.of(HOSTILE));
		values.put("content", List.of("第一段\n" + HOSTILE));
		values.put("where", List.of("开云镇"));
		values.put("open", List.of("yes"));
		values.put("who", List.of("firm"));
		values.put("idNumber", List.of("110105194912310021"));
		var posted = new Posted(values, Map.of("files", List.of(FILE)));
		var faults = new LinkedHashMap<String, String>();
		AnswerCheck.of(LETTER, posted, LocalDate.of(2026, 11, 22))
			.faults()
			.forEach((field, fault) -> faults.put(field, "请改正：" + fault.problem().code()));
		faults.put("_captcha", "请回答验证问题。");
		assertFixture("form-faults", Map.of("title", "县长信箱" + HOSTILE, "preview", true, "form",
				FormModel.of(LETTER, posted, faults, (file) -> "现场照片" + HOSTILE + ".jpg")));
	}

	@Test
	void theFormInPages() throws IOException {
		assertThat(DefinitionFaults.of(SURVEY)).isEmpty();
		assertFixture("form-paged",
				Map.of("title", "政务服务满意度调查", "form", FormModel.of(SURVEY, Posted.NOTHING, Map.of(), (file) -> "")));
	}

	@Test
	void theAnswers() throws IOException {
		var posted = Posted.of(Map.of("age", List.of("60岁及以上"), "visited", List.of("yes"), "ways",
				List.of("大厅窗口", "电话"), "words", List.of("老人看不清屏幕。\n" + HOSTILE)));
		var answers = AnswerCheck.of(SURVEY, posted, LocalDate.of(2026, 11, 22)).answers();
		assertFixture("form-answers",
				Map.of("title", "政务服务满意度调查", "form", FormModel.of(SURVEY, Posted.of(answers), Map.of(), (file) -> ""),
						"answers", AnswerLines.of(SURVEY, answers, (file) -> "")));
	}

	private static List<Field> letter() {
		return List.of(
				Field.of("kind", "来信类别", FieldKind.CHOICE)
					.offering(Option.of("咨询"), Option.of("建议"), Option.of("求助"), Option.of("投诉"), Option.of("举报"))
					.mandatory(),
				Field.of("title", "标题", FieldKind.TEXT)
					.mandatory()
					.within(Limits.length(4, 50))
					.helped("用一句话说明事由，4 至 50 个字。"),
				Field.of("content", "内容", FieldKind.PARAGRAPH).mandatory(),
				Field.of("against", "投诉对象", FieldKind.TEXT).mandatory().onlyWhen("kind", "投诉", "举报"),
				Field.of("where", "所在乡镇", FieldKind.CHOICE)
					.offering(java.util.stream.IntStream.rangeClosed(1, 12)
						.mapToObj((i) -> Option.of("第" + i + "镇"))
						.toArray(Option[]::new)),
				Field.of("happened", "发生日期", FieldKind.DATE).within(Limits.range(null, "today")),
				Field.of("people", "涉及人数", FieldKind.NUMBER).within(Limits.range("1", "10000")),
				Field.of("files", "附件", FieldKind.ATTACHMENTS).helped("照片、文档等。"),
				Field.of("open", "是否愿意公开来信", FieldKind.YES_NO).mandatory());
	}

	private static List<Field> contact() {
		return List.of(
				Field.of("who", "您的身份", FieldKind.CHOICE)
					.offering(new Option("person", "个人"), new Option("firm", "单位"))
					.mandatory(),
				Field.of("name", "姓名", FieldKind.NAME).mandatory().confidential(),
				Field.of("phone", "联系电话", FieldKind.PHONE).mandatory().confidential(),
				Field.of("mail", "电子邮箱", FieldKind.MAIL).confidential(),
				Field.of("idNumber", "身份证号码", FieldKind.IDENTITY_NUMBER).confidential(),
				Field.of("address", "联系地址", FieldKind.ADDRESS).confidential());
	}

	private static List<Field> firm() {
		return List.of(Field.of("credit", "统一社会信用代码", FieldKind.CREDIT_CODE).mandatory(),
				Field.of("rules", "填写须知", FieldKind.NOTE).helped("请如实填写。"),
				Field.of("promise", "我已阅读并承诺所填内容属实", FieldKind.AGREEMENT).mandatory());
	}

	private static void assertFixture(String name, Map<String, Object> model) throws IOException {
		assertThat(DefinitionFaults.of(LETTER)).isEmpty();
		var page = Map.of("kind", "form", "path", "/send/mayor", "url", "http://yunxi.example.gov.cn/send/mayor",
				"title", model.get("title"), "qr", "", "breadcrumbs", List.of());
		var fixture = Map.of("theme", "county", "template", "form", "page", page, "model", model);
		var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(JSON.valueToTree(fixture)));
		var out = Path.of("target/form-fixtures");
		Files.createDirectories(out);
		Files.writeString(out.resolve(name + ".json"), text + "\n");
		var stored = Path.of("../site/fixtures", name + ".json");
		assertThat(stored).exists();
		assertThat(JSON.readTree(Files.readString(stored))).isEqualTo(JSON.readTree(text));
	}

	/** The same order at every run, so that differences are seen. */
	private static Object sorted(tools.jackson.databind.JsonNode node) {
		if (node.isObject()) {
			var map = new java.util.TreeMap<String, Object>();
			node.properties().forEach((entry) -> map.put(entry.getKey(), sorted(entry.getValue())));
			return map;
		}
		return node.isArray() ? node.valueStream().map(FormFixtureTests::sorted).toList() : node;
	}

}
