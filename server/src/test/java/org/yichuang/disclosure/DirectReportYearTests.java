package org.yichuang.disclosure;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.Workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.disclosure.DirectReportWorld.REPORTS;
import static org.yichuang.disclosure.DirectReportWorld.UPWARD;
import static org.yichuang.disclosure.DirectReportWorld.table;

/**
 * A county's ten months as its report gives them, over HTTP with a clock that is put
 * forward: until 31 October departments and townships reported 2,658 items, 986 went to
 * the city and 534 of these were adopted, 54.2 %. They come by table, by form and by
 * token, some of them twice, some sent back first; the table by month, its Excel, the
 * figures, the open interface and the quota with its chart and notice must say the same.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
@Import(DirectReportWorld.Staged.class)
class DirectReportYearTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int REPORTED = 2_658;

	private static final int UPWARDS = 986;

	private static final int ADOPTED = 534;

	private static final int WEEKS = 43;

	/** By token, two a week. */
	private static final int BY_TOKEN = 2 * WEEKS;

	/** By form: one body two a week, one body one a week. */
	private static final int BY_FORM = 3 * WEEKS;

	/** By table, the same every week and the rest in the last one. */
	private static final int BY_TABLE = REPORTED - BY_TOKEN - BY_FORM;

	private static final int A_TABLE = BY_TABLE / WEEKS;

	private static final List<String> HEADS = List.of("标题*", "类别", "形成日期", "公开日期*", "公开地址", "内容");

	private static final List<String> UPWARD_HEADS = List.of("标题*", "类别", "上报层级*", "上报日期*", "采用日期", "采用单位");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int number;

	private DirectReportWorld world;

	private Body finance;

	private Body township;

	private Body education;

	private Body slow;

	private Body silent;

	private Actor checker;

	private int sentUpward;

	private int adopted;

	@Test
	void countsTenMonthsAsTheReportDoesWhereverTheyAreRead() {
		openTheYear();
		var began = System.nanoTime();
		var people = List.of(editorOf(this.finance), editorOf(this.township), editorOf(this.education),
				editorOf(this.slow));
		for (var week = 0; week < WEEKS; week++) {
			this.clock.forward(Duration.between(this.clock.instant(), Beijing.start(monday(week)).plusSeconds(32_400)));
			byTable(people.get(0), week);
			byToken(people.get(1), week);
			byForm(people.get(2), week, 2);
			byForm(people.get(3), week, 1);
			check(week);
			upward(week);
		}
		this.clock.forward(Duration.ofDays(2));
		var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
		saysTheTable();
		saysTheTableInExcel();
		sayTheFigures();
		saysTheOpenInterface();
		saysTheQuota();
		System.out.printf("ten months in %d s, %d requests: reported %d, upward %d, adopted %d%n", seconds,
				this.world.requests, REPORTED, UPWARDS, ADOPTED);
	}

	private void openTheYear() {
		this.world = new DirectReportWorld(this.context, this.number);
		this.finance = this.world.body(BodyLevel.DEPARTMENT, "财政局");
		this.township = this.world.body(BodyLevel.TOWNSHIP, "青石镇");
		this.education = this.world.body(BodyLevel.DEPARTMENT, "教育局");
		this.slow = this.world.body(BodyLevel.TOWNSHIP, "白鹤乡");
		this.silent = this.world.body(BodyLevel.DEPARTMENT, "林业局");
		this.checker = this.world.holding(this.world.county, "DISCLOSURE_OFFICER");
		this.clock.forward(Duration.between(this.clock.instant(),
				Beijing.start(LocalDate.of(Beijing.today(this.clock).getYear() + 1, 1, 1)).plusSeconds(32_400)));
	}

	private Actor editorOf(Body body) {
		return this.world.holding(body, "DISCLOSURE_EDITOR");
	}

	/** Hands the same table in twice; one row of it is bad. */
	private void byTable(Actor who, int week) {
		var many = (week < WEEKS - 1) ? A_TABLE : BY_TABLE - A_TABLE * (WEEKS - 1);
		var rows = new ArrayList<List<String>>();
		IntStream.range(0, many)
			.forEach((each) -> rows.add(List.of("财政信息 " + week + " 之 " + each, "d07-1", "", today().toString(),
					"https://cz.example.test/" + week + "-" + each + ".html", "")));
		rows.add(List.of("没有写日期的", "d07-1", "", "", "https://cz.example.test/x.html", ""));
		var headers = this.world.signedIn(who);
		var first = this.world.uploaded(headers, REPORTS + "/uploads", table(HEADS, rows));
		assertThat(first.path("taken").asInt()).isEqualTo(many);
		assertThat(first.path("faults")).hasSize(1);
		if (week % 10 == 0) {
			var again = this.world.uploaded(headers, REPORTS + "/uploads", table(HEADS, rows));
			assertThat(again.path("repeated").asInt()).isEqualTo(many);
		}
	}

	private void byToken(Actor who, int week) {
		var made = this.world.post(this.world.signedIn(who), "/api/console/tokens", Map.of("name", "接口", "permissions",
				List.of("disclosure:report"), "lastDay", today().plusDays(2).toString()));
		var token = "Bearer " + made.path("secret").asString();
		for (var each = 0; each < 2; each++) {
			var fields = item("村务公开 " + week + " 之 " + each, "d11-1");
			for (var status : List.of(201, 200)) {
				this.world.requests++;
				var answer = this.world.port.send("POST", "/api/open/disclosure-reports",
						JSON.writeValueAsString(fields), "Authorization", token, "Content-Type", "application/json");
				assertThat(answer.status()).as(answer.body()).isEqualTo(status);
			}
		}
	}

	private void byForm(Actor who, int week, int many) {
		for (var each = 0; each < many; each++) {
			this.world.post(this.world.signedIn(who), REPORTS, item("招生信息 " + week + " 之 " + each, "d11-2"));
		}
	}

	private Map<String, Object> item(String title, String classCode) {
		return Map.of("title", title, "classCode", classCode, "disclosedOn", today().toString(), "text", "全文见公示栏。");
	}

	/**
	 * Sends one back in the first weeks, which its body sends again; accepts the rest.
	 */
	private void check(int week) {
		var office = this.world.signedIn(this.checker);
		var waiting = waiting(office);
		if (week < 5) {
			this.world.post(office, REPORTS + "/return", Map.of("reports", waiting.subList(0, 1), "reason", "请补充类别说明"));
			var back = this.world.get(office, REPORTS + "?state=RETURNED").at("/items/0");
			var fields = new HashMap<>(item(back.path("title").asString() + "（补正）", "d11-2"));
			fields.put("version", back.path("version").asLong());
			var editor = this.world.signedIn(editorOf(this.slow));
			assertThat(this.world.send("PUT", editor, REPORTS + "/" + back.path("id").asString(), fields).status())
				.isEqualTo(200);
			waiting = waiting(office);
		}
		for (var from = 0; from < waiting.size(); from += 200) {
			var done = this.world.post(office, REPORTS + "/accept",
					Map.of("reports", waiting.subList(from, Math.min(from + 200, waiting.size()))));
			assertThat(done.findValues("reasons")).allSatisfy((reasons) -> assertThat(reasons).isEmpty());
		}
	}

	private List<Map<String, Object>> waiting(HttpHeaders office) {
		var all = new ArrayList<Map<String, Object>>();
		for (var after = ""; after != null;) {
			var part = this.world.get(office, REPORTS + "?state=SENT&size=200&after=" + after);
			part.path("items")
				.forEach((row) -> all
					.add(Map.of("id", row.path("id").asString(), "version", row.path("version").asLong())));
			after = part.path("next").isNull() ? null : part.path("next").asString();
		}
		return all;
	}

	/**
	 * Every fourth week a table goes to the city, and comes back with what was adopted.
	 */
	private void upward(int week) {
		if (week % 4 != 3) {
			return;
		}
		var isLast = week == 39;
		var many = isLast ? UPWARDS - this.sentUpward : UPWARDS / 10;
		var taken = isLast ? ADOPTED - this.adopted : ADOPTED / 10;
		var office = this.world.signedIn(this.checker);
		var sent = this.world.uploaded(office, UPWARD + "/uploads", table(UPWARD_HEADS, upwardRows(week, many, 0)));
		assertThat(sent.path("taken").asInt()).isEqualTo(many);
		var back = this.world.uploaded(office, UPWARD + "/uploads", table(UPWARD_HEADS, upwardRows(week, many, taken)));
		assertThat(back.path("amended").asInt()).isEqualTo(taken);
		this.sentUpward += many;
		this.adopted += taken;
	}

	private List<List<String>> upwardRows(int week, int many, int taken) {
		return IntStream.range(0, many)
			.mapToObj((each) -> List.of("县政府信息 " + week + " 之 " + each, "", "市级", today().toString(),
					(each < taken) ? today().toString() : "", (each < taken) ? "市党政门户网站" : ""))
			.toList();
	}

	private void saysTheTable() {
		var table = this.world.get(this.world.signedIn(this.checker), REPORTS + "/table?" + span());
		assertThat(table.at("/total/sum").asLong()).isEqualTo(REPORTED);
		assertThat(table.path("months")).hasSize(10);
		assertThat(sums(table.path("bodies"))).containsEntry("财政局", (long) BY_TABLE)
			.containsEntry("青石镇", (long) BY_TOKEN)
			.containsEntry("教育局", 2L * WEEKS)
			.containsEntry("白鹤乡", (long) WEEKS)
			.containsEntry("林业局", 0L);
		assertThat(sums(table.path("classes")).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(REPORTED);
		assertThat(table.at("/total/counts").valueStream().mapToLong(JsonNode::asLong).sum()).isEqualTo(REPORTED);
		assertThat(table.at("/reported/sum").asLong()).isEqualTo(UPWARDS);
		assertThat(table.at("/adopted/sum").asLong()).isEqualTo(ADOPTED);
		assertThat(table.path("adoptionRate").decimalValue()).isEqualByComparingTo("54.2");
	}

	private void saysTheTableInExcel() {
		var office = this.world.signedIn(this.checker);
		var book = Workbook.of(this.world.port.download(REPORTS + "/table/export.xlsx?" + span(), office));
		assertThat(book.row("合计").getLast()).isEqualTo(String.valueOf(REPORTED));
		assertThat(book.row("财政局").getLast()).isEqualTo(String.valueOf(BY_TABLE));
		assertThat(book.rows().getFirst()).hasSize(12).startsWith("单位", year() + "-01").endsWith("合计");
		var all = Workbook
			.of(this.world.port.download(REPORTS + "/export.xlsx?state=ACCEPTED&body=" + this.township.id(), office));
		assertThat(all.rows()).hasSize(BY_TOKEN + 1);
	}

	private void sayTheFigures() {
		var leader = this.world.signedIn(this.world.holding(this.world.county, "LEADER"));
		var asked = "figure=disclosure.reported&figure=disclosure.reported-upward&figure=disclosure.adopted-upward"
				+ "&figure=disclosure.adoption-rate&" + span() + "&under=" + this.world.county.id();
		var total = this.world.get(leader, "/api/console/figures?by=TOTAL&" + asked).at("/items/0/values");
		assertThat(plain(total)).containsExactly("2658", "986", "534", "54.2");
		var book = Workbook.of(this.world.port.download("/api/console/figures/export.xlsx?by=BODY&" + asked, leader));
		assertThat(new BigDecimal(book.row("财政局").get(1))).isEqualByComparingTo(String.valueOf(BY_TABLE));
		var subjects = this.world.get(this.world.signedIn(this.checker),
				"/api/console/figures/subjects?kind=disclosure.reported&size=5&" + span() + "&body="
						+ this.township.id() + "&under=" + this.township.id());
		assertThat(subjects.at("/items/0/title").asString()).contains("村务公开");
		assertThat(subjects.at("/items/0/link").asString()).startsWith("/disclosure-reports/");
	}

	private void saysTheOpenInterface() {
		var lines = this.world.get(new HttpHeaders(), "/api/open/figures?figure=disclosure.reported"
				+ "&figure=disclosure.adoption-rate&" + span() + "&body=" + this.world.county.code());
		assertThat(plain(lines.at("/items/0/values"))).containsExactly("2658", "54.2");
	}

	/** Two a week are asked of each body: who is below is listed, drawn and named. */
	private void saysTheQuota() {
		var leader = this.world.signedIn(this.world.holding(this.world.county, "LEADER"));
		var quota = this.world.get(leader, "/api/console/quotas")
			.valueStream()
			.filter((each) -> each.path("figure").asString().equals("disclosure.reported"))
			.findFirst()
			.orElseThrow();
		var path = "/api/console/quotas/" + quota.path("id").asString();
		var week = monday(20);
		var notice = this.world.get(leader, path + "/notice?on=" + week);
		assertThat(notice.path("source").asString()).contains("每星期至少要公开2条政府信息");
		assertThat(notice.path("met").findValuesAsString("name")).containsExactlyInAnyOrder("财政局", "青石镇", "教育局");
		assertThat(notice.path("missed").findValuesAsString("name")).containsExactlyInAnyOrder("白鹤乡", "林业局");
		var course = this.world.get(leader, path + "/course?from=" + week + "&until=" + week.plusDays(27));
		assertThat(course).hasSize(4).allSatisfy((point) -> {
			assertThat(point.path("met").asInt()).isEqualTo(3);
			assertThat(point.path("missed").asInt()).isEqualTo(2);
		});
		var book = Workbook.of(this.world.port
			.download(path + "/fulfilment/export.xlsx?from=" + week + "&until=" + week.plusDays(27), leader));
		assertThat(book.row("白鹤乡")).startsWith("白鹤乡", "0", "4");
		assertThat(book.row("财政局")).startsWith("财政局", "4", "0");
	}

	private static Map<String, Long> sums(JsonNode lines) {
		var sums = new HashMap<String, Long>();
		lines.forEach((line) -> sums.merge(line.path("name").asString(), line.path("sum").asLong(), Long::sum));
		return sums;
	}

	private static List<String> plain(JsonNode values) {
		return values.valueStream()
			.map((value) -> value.path("value").decimalValue().stripTrailingZeros().toPlainString())
			.toList();
	}

	private String span() {
		return "from=" + year() + "-01-01&until=" + year() + "-10-31";
	}

	private LocalDate monday(int week) {
		return LocalDate.of(year(), 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(week);
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

	private int year() {
		return today().getYear();
	}

}
