package org.yichuang.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yichuang.forms.PersonalDetail.Kind;
import org.yichuang.kernel.Term;

/**
 * 个人信息识别 — suggests which places of a text must not be shown to everybody: identity
 * numbers, telephones, accounts, mail, plates, addresses, names. It rather finds too much
 * than too little; a person decides on each. Full-width digits count as digits; blanks
 * and dashes inside numbers do not hide them.
 */
@Term("个人信息识别")
public final class PersonalDetails {

	private static final String GAP = "[ \\t\\u00a0\\u3000·.—–_-]{0,2}";

	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗"
			+ "凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒"
			+ "屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁"
			+ "荀羊甄曲封芮储靳邴松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔"
			+ "阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄"
			+ "东欧沃利蔚越夔隆师巩聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰关相查后荆红游竺权盖益桓公肖付邸闫";

	private static final String NAME = "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|[" + SURNAMES
			+ "])[\\u4e00-\\u9fa5]{1,2}";

	/** What can follow a name; without it, too many ordinary words look like names. */
	private static final String AFTER_NAME = "(?=[^\\u4e00-\\u9fa5]|$|的|是|在|住|家|于|与|和|同志|先生|女士|电话|手机|身份|男|女|系|从|到|向|已|因|及|来|现|反映|称|说|曾|多次|将|把|被|对)";

	/**
	 * Chinese characters that places are called by; words that lead to a place are none.
	 */
	private static final String PLACE = "[\\u4e00-\\u9fa5&&[^在住于是到从的了位由向至家址]]";

	private static final String COUNT = "[0-9一二三四五六七八九十百]";

	private static final String BEFORE = "(?<![0-9A-Za-z])";

	private static final String AFTER = "(?![0-9A-Za-z])";

	/** Where a pattern has a group, the group is what is personal. */
	private static final Map<Kind, List<Pattern>> PATTERNS = Map.of(Kind.IDENTITY_NUMBER, patterns(
			// 18 digits, the last may be X; 15 of the first generation; passports and
			// permits
			BEFORE + "[1-9](?:" + GAP + "[0-9]){16}" + GAP + "[0-9Xx]" + AFTER,
			BEFORE + "[1-8][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}" + AFTER,
			BEFORE + "(?:[EGPSegps][0-9A-Za-z]?[0-9]{7,8}|[HMhm][0-9]{8,10})" + AFTER), Kind.ACCOUNT_NUMBER,
			patterns(BEFORE + "[1-9][0-9]{3}(?:" + GAP + "[0-9]{4}){3}(?:" + GAP + "[0-9]{1,3})?" + AFTER,
					"(?:账号|帐号|卡号|账户|存折)[^0-9\\n]{0,6}([0-9](?:" + GAP + "[0-9]){9,24})" + AFTER),
			Kind.PHONE,
			patterns(BEFORE + "(?:\\+?86" + GAP + ")?1[3-9][0-9](?:" + GAP + "[0-9]){8}" + AFTER,
					BEFORE + "[(（]?0[1-9][0-9]{1,2}[)）]?" + GAP + "[2-9][0-9]{2,3}(?:" + GAP
							+ "[0-9]){4}(?:(?:转|-)[0-9]{1,5})?" + AFTER,
					"(?:电话|手机|座机|固话|传真|联系方式|致电|拨打)[^0-9\\n]{0,6}([1-9](?:" + GAP + "[0-9]){6,10})" + AFTER),
			Kind.MAIL, patterns("[A-Za-z0-9._%+-]{1,64} ?[@＠] ?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"),
			Kind.ONLINE_ACCOUNT,
			patterns("(?:[Qq]{2}|企鹅|扣扣)(?:号码|号|：|:|是|为|\\s){0,3}([1-9][0-9]{4,11})" + AFTER,
					"(?:微信|薇信|[Vv]信|[Ww]e[Cc]hat|抖音|支付宝|旺旺)(?:号码|账号|号|：|:|是|为|\\s){0,3}([A-Za-z0-9][A-Za-z0-9_@.-]{4,29})"),
			Kind.PLATE,
			patterns("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-Za-hj-z]" + GAP
					+ "[A-HJ-NP-Za-hj-np-z0-9]{4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳]"),
			Kind.ADDRESS, patterns(
					// a road or estate with a number, down to the room
					PLACE + "{1,20}(?:路|街|大道|巷|弄|胡同|里|小区|花园|家园|苑|公寓|新村|新城|社区|庄园|广场|大厦|宿舍)[东西南北中一二三四五六七八九十段区期第]{0,3}"
							+ COUNT
							+ "{1,6}(?:号楼|号院|号|栋|幢|座|单元|室)(?:[0-9A-Za-z一二三四五六七八九十-]{1,6}(?:号楼|栋|幢|座|单元|楼|层|室|户|号)){0,4}(?:[0-9]{3,5})?",
					// a village with group and house
					PLACE + "{1,20}(?:村|屯|庄|湾|寨|社区)" + PLACE + "{0,4}" + COUNT
							+ "{1,4}(?:组|队|社|号|户)(?:[0-9]{1,5}(?:号|户))?"),
			Kind.NAME,
			patterns("(?:我叫|名叫|姓名|联系人|来信人|举报人|投诉人|反映人|申请人|户主)[：: （(]{0,2}(" + NAME + ")",
					"(?:我是|本人|业主|丈夫|妻子|父亲|母亲|儿子|女儿|邻居|村民|居民|老板|负责人|同事|经理|老人|学生|家长)[：: （(]{0,2}(" + NAME + ")"
							+ AFTER_NAME,
					"(" + NAME + ")(?:先生|女士|同志|小姐|老师|医生|主任|书记|局长|镇长|村长|所长|科长|队长|老人|师傅)",
					"([" + SURNAMES + "])(?:先生|女士|小姐|师傅|大爷|大妈|阿姨)"));

	private PersonalDetails() {
	}

	/**
	 * Returns what a text tells of persons, in its order, no two of them overlapping.
	 * @param known words that are personal whatever they look like, such as the writer's
	 * own name
	 */
	public static List<PersonalDetail> in(String text, Collection<String> known) {
		var plain = halfWidth(text);
		var all = new ArrayList<PersonalDetail>();
		for (var word : known) {
			word(plain, text, word, all);
		}
		for (var kind : Kind.values()) {
			PATTERNS.getOrDefault(kind, List.of())
				.forEach((pattern) -> matches(pattern.matcher(plain), kind, text, all));
		}
		all.sort(Comparator.comparingInt(PersonalDetail::start));
		return List.copyOf(all);
	}

	/** Returns the text with these places replaced by words that tell nothing. */
	public static String without(String text, Collection<PersonalDetail> hidden) {
		var shown = new StringBuilder(text);
		hidden.stream()
			.sorted(Comparator.comparingInt(PersonalDetail::start).reversed())
			.forEach((detail) -> shown.replace(detail.start(), detail.end(), detail.kind().replacement()));
		return shown.toString();
	}

	/**
	 * Returns the text without what looks like personal data and without known words.
	 */
	public static String masked(String text, Collection<String> known) {
		return without(text, in(text, known));
	}

	private static void word(String plain, String text, String word, List<PersonalDetail> all) {
		if (word.strip().length() < 2) {
			return;
		}
		matches(Pattern.compile(Pattern.quote(halfWidth(word.strip()))).matcher(plain), Kind.NAME, text, all);
	}

	private static void matches(Matcher found, Kind kind, String text, List<PersonalDetail> all) {
		while (found.find()) {
			var group = Math.min(1, found.groupCount());
			var detail = new PersonalDetail(kind, found.start(group), found.end(group),
					text.substring(found.start(group), found.end(group)));
			if (all.stream().noneMatch(detail::overlaps)) {
				all.add(detail);
			}
		}
	}

	/** Full-width letters and digits become ordinary ones, one for one. */
	private static String halfWidth(String text) {
		var plain = new StringBuilder(text.length());
		for (var i = 0; i < text.length(); i++) {
			var each = text.charAt(i);
			var isWide = each >= '０' && each <= '９' || each >= 'Ａ' && each <= 'Ｚ' || each >= 'ａ' && each <= 'ｚ';
			plain.append(isWide ? (char) (each - 0xfee0) : each);
		}
		return plain.toString();
	}

	private static List<Pattern> patterns(String... all) {
		return List.of(all).stream().map(Pattern::compile).toList();
	}

}
