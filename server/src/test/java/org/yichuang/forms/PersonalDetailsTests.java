package org.yichuang.forms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yichuang.forms.PersonalDetail.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Finds made-up personal data wherever it is planted, and leaves ordinary words alone.
 */
class PersonalDetailsTests {

	/** What is planted in whole sentences: kind, words, and the sentence around them. */
	private static final List<Planted> PLANTED = planted();

	@TestFactory
	Stream<DynamicTest> findsEachOfAHundredPlantedPlaces() {
		assertThat(PLANTED).hasSizeGreaterThanOrEqualTo(100);
		return PLANTED.stream()
			.map((each) -> DynamicTest.dynamicTest(each.kind() + " " + each.words(),
					() -> assertThat(PersonalDetails.in(each.sentence(), List.of()))
						.as("what is found in: %s", each.sentence())
						.anySatisfy((found) -> assertThat(found.words()).contains(each.words()))));
	}

	@Test
	void leavesNoneOfThemInALetterThatHoldsAll() {
		var letter = new StringBuilder();
		PLANTED.forEach((each) -> letter.append(each.sentence()).append('\n'));
		var text = letter.toString();
		var shown = PersonalDetails.without(text, PersonalDetails.in(text, List.of()));
		assertThat(PLANTED).allSatisfy((each) -> assertThat(shown).doesNotContain(each.words()));
		assertThat(shown).contains("（电话略）", "（证件号码略）", "某某", "（住址略）");
	}

	@Test
	void findsNothingMoreInWhatItLeft() {
		PLANTED.forEach((each) -> {
			var shown = PersonalDetails.without(each.sentence(), PersonalDetails.in(each.sentence(), List.of()));
			assertThat(PersonalDetails.in(shown, List.of())).as(shown).isEmpty();
		});
	}

	@Test
	void leavesOrdinaryWordsAlone() {
		for (var sentence : List.of("县政府办公室于2026年11月22日答复，文号为云政办发〔2026〕12号。", "该路段全长1200米，投资350万元，预计2027年6月完工。",
				"请登录政务服务网查询，或者拨打12345热线咨询。", "建议在人民路与解放路交叉口增设红绿灯。", "居民医保缴费标准为每人每年400元，比去年增加20元。",
				"根据《社会救助暂行办法》第十一条，申请低保由乡镇人民政府受理。", "公交3路和11路早晚高峰每8分钟一班。", "热线电话是12345，火警119，急救120。",
				"第3小学和第5中学的学区划分方案已经公布。", "平均每平方米6500元，合同编号HT2026001。")) {
			assertThat(PersonalDetails.in(sentence, List.of())).as(sentence).isEmpty();
		}
	}

	@Test
	void findsWhatTheWriterGaveAsTheirOwnWhereverItStands() {
		var text = "此事由慕小满反映，住在梧桐里。慕小满多次来信。";
		assertThat(PersonalDetails.in(text, List.of("慕小满", "梧桐里"))).extracting(PersonalDetail::words)
			.containsExactly("慕小满", "梧桐里", "慕小满");
		assertThat(PersonalDetails.without(text, PersonalDetails.in(text, List.of("慕小满", "梧桐里"))))
			.isEqualTo("此事由某某反映，住在某某。某某多次来信。");
	}

	@Test
	void takesNoLongerForHostileTexts() {
		for (var part : List.of("省市区县镇村路街", "1 3-8.", "张", "0", "a@", "京A", "路路路号", "一二三组", "住在", "村一组")) {
			var text = part.repeat(20_000 / part.length());
			assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalDetails.in(text, List.of()),
					"20,000 characters of " + part);
		}
	}

	private static List<Planted> planted() {
		var all = new ArrayList<Planted>();
		plant(all, Kind.PHONE, "我的电话是%s，请回电。", "13800138000", "138 0013 8000", "138-0013-8000", "+86 13912345678",
				"１３７００１３７０００", "15912345678", "18612345678", "19912345678", "17012345678", "14712345678",
				"0731-88888888", "0731 8888 8888", "（0734）5812345", "010-65551234", "02065551234", "0755-26001234转801");
		plant(all, Kind.PHONE, "晚上可拨打%s联系。", "5812345", "65551234", "13612345678", "13112345678");
		plant(all, Kind.IDENTITY_NUMBER, "身份证%s可以核对。", "110101199003077758", "11010119900307775X", "440524188001010014",
				"430423 19850612 0017", "320311770706001", "430423-1985-0612-0017", "110105194912310021", "E12345678",
				"G12345678");
		plant(all, Kind.ACCOUNT_NUMBER, "补助请打到%s。", "6222021234567890123", "6222 0212 3456 7890 123",
				"6217001234567890", "4367421234567890", "5187101234567890");
		plant(all, Kind.ACCOUNT_NUMBER, "我的账号：%s。", "81010000123456789", "810100001234");
		plant(all, Kind.MAIL, "回复发到%s即可。", "xiaoman@example.com", "li.si_01@mail.example.cn", "a-b+c@example.com.cn",
				"zhang＠example.com");
		plant(all, Kind.ONLINE_ACCOUNT, "加我%s。", "QQ12345678", "QQ：987654321", "微信号xiaoman_2026", "微信：yunxi88",
				"支付宝账号yunxi2026");
		plant(all, Kind.PLATE, "那辆%s的货车超载。", "湘A12345", "京AD12345", "粤B·88888", "沪C 6K2T3", "湘D1234挂", "鲁Q99X88",
				"浙A8888学", "川A·F12345");
		plant(all, Kind.ADDRESS, "我家在%s，漏水严重。", "云溪县青石镇望岭村3组12号", "人民路128号", "解放大道56号2栋301室", "幸福小区3栋2单元501室",
				"桂花苑12号楼1单元", "白溪镇大湾村五组", "云溪县城关街道和平巷7号", "望岭村8组", "东风路二十三号", "阳光花园6栋", "长城新村15号", "滨江公寓2座1203室");
		plant(all, Kind.NAME, "%s，请领导过问。", "我叫张晓明", "本人李建国", "我是欧阳晴", "联系人：王小丽", "姓名：司马青云", "邻居赵大海", "举报人陈志强", "业主刘芳",
				"村民周德福", "我父亲孙有田", "户主：吴秀英", "我的同事郑海涛", "老板钱百万", "我儿子冯小宝", "负责人何建军", "妻子沈月");
		plant(all, Kind.NAME, "经办的%s态度不好。", "王建国主任", "李秀兰同志", "张伟先生", "刘洋女士", "陈师傅", "赵先生", "孙女士", "周文斌局长", "吴老师傅",
				"马小军队长", "胡志明所长", "林小姐");
		plant(all, Kind.PHONE, "单位座机：%s。", "0734-5812301", "5812302", "073458123456", "8882345", "0898-66881234");
		plant(all, Kind.IDENTITY_NUMBER, "孩子的证件号码为%s。", "430423201506120034", "430423201812120019",
				"43042320090101003X", "H1234567890");
		return List.copyOf(all);
	}

	private static void plant(List<Planted> all, Kind kind, String sentence, String... words) {
		for (var each : words) {
			all.add(new Planted(kind, secret(kind, each), sentence.formatted(each)));
		}
	}

	/** For names, what is personal is the name and not the word that leads to it. */
	private static String secret(Kind kind, String words) {
		return switch (kind) {
			case NAME -> words.replaceAll("^(我叫|本人|我是|联系人：|姓名：|邻居|举报人|业主|村民|我父亲|户主：|我的同事|老板|我儿子|负责人|妻子)", "")
				.replaceAll("(主任|同志|先生|女士|师傅|局长|队长|所长|小姐)$", "");
			case ONLINE_ACCOUNT -> words.replaceAll("^(QQ：?|微信号|微信：|支付宝账号)", "");
			default -> words;
		};
	}

	private record Planted(Kind kind, String words, String sentence) {
	}

}
