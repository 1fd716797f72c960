package org.yichuang.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Limits;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.model.AnswerCheck;
import org.yichuang.kernel.FileId;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of field takes what people mean and refuses what cannot be. */
class FieldKindTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			TEXT            | 关于　 路灯  不亮    | 关于 路灯 不亮
			NUMBER          | １２，345.50        | 12345.5
			NUMBER          | 12,345.50          | 12345.5
			NUMBER          | -0.000001          | -0.000001
			NUMBER          | 1e9                | -
			NUMBER          | 12元               | -
			NUMBER          | 0.1234567          | -
			DATE            | 2026-02-28         | 2026-02-28
			DATE            | 2026年2月8日        | 2026-02-08
			DATE            | 2026/2/8           | 2026-02-08
			DATE            | 20260208           | 2026-02-08
			DATE            | 2026-02-30         | -
			DATE            | 26-02-03           | -
			YES_NO          | yes                | yes
			YES_NO          | maybe              | -
			NAME            | 张三                | 张三
			NAME            | 买买提 • 艾力        | 买买提·艾力
			NAME            | Zoë O'Brien        | Zoë O'Brien
			NAME            | 王                  | -
			NAME            | 张三3               | -
			NAME            | 张三<b>             | -
			PHONE           | 138 0000 0000      | 13800000000
			PHONE           | +86-13800000000    | 13800000000
			PHONE           | （0731）8555 0000    | 073185550000
			PHONE           | 0731-85550000      | 0731-85550000
			PHONE           | 0731-85550000-802  | 0731-85550000-802
			PHONE           | 400-800-1234       | 400-800-1234
			PHONE           | 12345              | 12345
			PHONE           | +85221234567       | +85221234567
			PHONE           | 12800000000        | -
			PHONE           | 1380000000         | -
			MAIL            | li.ming@example.cn | li.ming@example.cn
			MAIL            | ｌｉ＠example.cn     | li@example.cn
			MAIL            | li@example         | -
			MAIL            | li@@example.cn     | -
			MAIL            | a b@example.cn     | ab@example.cn
			IDENTITY_NUMBER | 11010519491231002x | 11010519491231002X
			IDENTITY_NUMBER | 440524188001010014 | 440524188001010014
			IDENTITY_NUMBER | 110105194912310021 | -
			IDENTITY_NUMBER | 110105491231002    | -
			IDENTITY_NUMBER | 11010519490231002X | -
			CREDIT_CODE     | 91350100m000100y43 | 91350100M000100Y43
			CREDIT_CODE     | 91350100M000100Y44 | -
			CREDIT_CODE     | 9135010OM000100Y43 | -
			ADDRESS         | 云溪县 开云镇 1 号     | 云溪县 开云镇 1 号
			AGREEMENT       | yes                | yes
			""")
	void takesWhatPeopleMeanAndRefusesWhatCannotBe(FieldKind kind, String sent, String kept) {
		var result = check(Field.of("a", "某项", kind), sent);
		if (kept == null) {
			assertThat(result.faults()).containsOnlyKeys("a");
			assertThat(result.answers().values()).isEmpty();
		}
		else {
			assertThat(result.faults()).isEmpty();
			assertThat(result.answers().text("a")).isEqualTo(kept);
		}
	}

	@Test
	void keepsTheLinesOfLongTexts() {
		var result = check(Field.of("a", "内容", FieldKind.PARAGRAPH), "第一行\r\n\r\n  第二行\u0000\r第三行  ");
		assertThat(result.answers().text("a")).isEqualTo("第一行\n\n  第二行\n第三行");
	}

	@Test
	void takesOneOfTheOptions() {
		var field = Field.of("a", "来信类别", FieldKind.CHOICE).offering(Option.of("咨询"), new Option("help", "求助"));
		assertThat(check(field, "help").answers().text("a")).isEqualTo("help");
		assertThat(problem(check(field, "求助"))).isEqualTo(FormsProblems.OPTION_UNKNOWN);
		assertThat(problem(check(field, "咨询", "help"))).isEqualTo(FormsProblems.ANSWER_SEVERAL);
	}

	@Test
	void takesSeveralOptionsOnceAndInOrder() {
		var field = Field.of("a", "渠道", FieldKind.CHOICES)
			.offering(Option.of("网站"), Option.of("微信"), Option.of("电话"))
			.within(Limits.range("2", "2"));
		assertThat(check(field, "电话", "网站", "电话").answers().values().get("a")).containsExactly("网站", "电话");
		assertThat(problem(check(field, "网站"))).isEqualTo(FormsProblems.CHOICES_TOO_FEW);
		assertThat(problem(check(field, "网站", "微信", "电话"))).isEqualTo(FormsProblems.CHOICES_TOO_MANY);
		assertThat(problem(check(field, "网站", "传真"))).isEqualTo(FormsProblems.OPTION_UNKNOWN);
	}

	@Test
	void holdsLengthsInCharactersAsPeopleCount() {
		var field = Field.of("a", "标题", FieldKind.TEXT).within(Limits.length(2, 5));
		assertThat(check(field, "𠮷野家五字").answers().text("a")).isEqualTo("𠮷野家五字");
		assertThat(problem(check(field, "一二三四五六"))).isEqualTo(FormsProblems.ANSWER_TOO_LONG);
		assertThat(problem(check(field, "一"))).isEqualTo(FormsProblems.ANSWER_TOO_SHORT);
	}

	@Test
	void holdsNumbersAndDaysToTheirRange() {
		var number = Field.of("a", "人数", FieldKind.NUMBER).within(Limits.range("1", "10.5"));
		assertThat(check(number, "10.50").answers().text("a")).isEqualTo("10.5");
		assertThat(problem(check(number, "0"))).isEqualTo(FormsProblems.NUMBER_TOO_SMALL);
		assertThat(problem(check(number, "11"))).isEqualTo(FormsProblems.NUMBER_TOO_LARGE);
		var day = Field.of("a", "日期", FieldKind.DATE).within(Limits.range("2026-01-01", "today"));
		assertThat(check(day, "2026-11-22").faults()).isEmpty();
		assertThat(problem(check(day, "2026-11-23"))).isEqualTo(FormsProblems.DATE_TOO_LATE);
		assertThat(problem(check(day, "2025-12-31"))).isEqualTo(FormsProblems.DATE_TOO_EARLY);
	}

	@Test
	void countsFiles() {
		var field = Field.of("a", "附件", FieldKind.ATTACHMENTS).within(Limits.files(2));
		var file = FileId.next();
		assertThat(attach(field, file, file, FileId.next()).answers().files().get("a")).hasSize(2);
		assertThat(problem(attach(field, file, FileId.next(), FileId.next()))).isEqualTo(FormsProblems.FILES_TOO_MANY);
		assertThat(problem(attach(field.mandatory()))).isEqualTo(FormsProblems.FILE_MISSING);
	}

	@ParameterizedTest
	@CsvSource({ "TEXT, ANSWER_MISSING", "NUMBER, ANSWER_MISSING", "DATE, ANSWER_MISSING", "CHOICE, CHOICE_MISSING",
			"CHOICES, CHOICE_MISSING", "YES_NO, CHOICE_MISSING", "AGREEMENT, AGREEMENT_MISSING",
			"IDENTITY_NUMBER, ANSWER_MISSING" })
	void asksForWhatMustBeThere(FieldKind kind, FormsProblems problem) {
		var field = Field.of("a", "某项", kind).offering(Option.of("甲"), Option.of("乙"));
		assertThat(check(field, " ", "\u3000").faults()).isEmpty();
		assertThat(problem(check(field.mandatory(), "  "))).isEqualTo(problem);
		assertThat(problem(check(field.mandatory()))).isEqualTo(problem);
	}

	@Test
	void takesARefusedAgreementAsNone() {
		var field = Field.of("a", "本人承诺内容属实", FieldKind.AGREEMENT);
		assertThat(problem(check(field.mandatory(), "no"))).isIn(FormsProblems.AGREEMENT_MISSING,
				FormsProblems.OPTION_UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "NAME, 1, NAME_MALFORMED", "PHONE, 1, PHONE_MALFORMED", "MAIL, 1, MAIL_MALFORMED",
			"CREDIT_CODE, 1, CREDIT_CODE_MALFORMED", "IDENTITY_NUMBER, 11010519491231002, IDENTITY_NUMBER_MALFORMED",
			"NUMBER, x, NUMBER_MALFORMED", "DATE, 1, DATE_MALFORMED" })
	void saysWhatIsWrong(FieldKind kind, String sent, FormsProblems problem) {
		assertThat(problem(check(Field.of("a", "某项", kind), sent))).isEqualTo(problem);
	}

	private static AnswerCheck.Result check(Field field, String... sent) {
		return AnswerCheck.of(FormDefinition.of(Section.of("", field)), Posted.of(Map.of("a", List.of(sent))), TODAY);
	}

	private static AnswerCheck.Result attach(Field field, FileId... files) {
		return AnswerCheck.of(FormDefinition.of(Section.of("", field)),
				new Posted(Map.of(), Map.of("a", List.of(files))), TODAY);
	}

	private static Object problem(AnswerCheck.Result result) {
		assertThat(result.answers().values()).isEmpty();
		assertThat(result.faults()).containsOnlyKeys("a");
		return result.faults().values().iterator().next().problem();
	}

}
