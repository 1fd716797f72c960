package org.yichuang.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.usecase.CheckDirectReports;
import org.yichuang.disclosure.usecase.FindDirectReports;
import org.yichuang.disclosure.usecase.SendDirectReport;
import org.yichuang.disclosure.usecase.TellOfDirectReports;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.Problems;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.Workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.disclosure.DirectReportWorld.REPORTS;
import static org.yichuang.disclosure.DirectReportWorld.UPWARD;
import static org.yichuang.disclosure.DirectReportWorld.table;

/** Bodies report what they disclosed; the office checks it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
@Import(DirectReportWorld.Staged.class)
class DirectReportFlowTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<String> HEADS = List.of("标题*", "类别", "形成日期", "公开日期*", "公开地址", "内容");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SendDirectReport send;

	@Autowired
	private CheckDirectReports check;

	@Autowired
	private FindDirectReports find;

	@LocalServerPort
	private int number;

	private DirectReportWorld world;

	private Body township;

	private Actor reporter;

	private Actor checker;

	private HttpHeaders editor;

	private HttpHeaders office;

	@BeforeEach
	void openACounty() {
		this.world = new DirectReportWorld(this.context, this.number);
		this.township = this.world.body(BodyLevel.TOWNSHIP, "青石镇");
		this.reporter = this.world.holding(this.township, "DISCLOSURE_EDITOR");
		this.checker = this.world.holding(this.world.county, "DISCLOSURE_OFFICER");
		this.editor = this.world.signedIn(this.reporter);
		this.office = this.world.signedIn(this.checker);
	}

	@Test
	void acceptsWhatABodyReportsAndCountsItOnce() {
		var sent = this.world.post(this.editor, REPORTS, item("低保发放名单", Map.of()));
		assertThat(sent.path("repeated").asBoolean()).isFalse();
		assertThat(sent.at("/sent/report/state").asString()).isEqualTo("SENT");
		var again = this.world.post(this.editor, REPORTS, item("低保 发放名单。", Map.of("address", "", "text", "名单见附件")));
		assertThat(again.path("repeated").asBoolean()).isTrue();
		assertThat(again.at("/sent/report/id")).isEqualTo(sent.at("/sent/report/id"));
		var checked = this.world.post(this.office, REPORTS + "/accept", chosen(sent.path("sent")));
		assertThat(checked.at("/0/reasons")).isEmpty();
		assertThat(state(sent)).isEqualTo("ACCEPTED");
		assertThat(measured("disclosure.reported")).isEqualTo(1);
		assertThat(this.world.post(this.office, REPORTS + "/accept", chosen(sent.path("sent"))).at("/0/reasons"))
			.as("somebody else did it meanwhile")
			.hasSize(1);
		assertThat(measured("disclosure.reported")).isEqualTo(1);
		assertThat(audited("disclosure.send-report")).isEqualTo(1);
		assertThat(audited("disclosure.accept-report")).isEqualTo(1);
	}

	@Test
	void sendsBackWithAReasonAndTakesTheAmendedOne() {
		var first = this.world.post(this.editor, REPORTS, item("救灾款物发放", Map.of()));
		var second = this.world.post(this.editor, REPORTS, item("防汛值班安排", Map.of("address", "https://e.test/2")));
		var both = Map.of("reports", List.of(pick(first.path("sent")), pick(second.path("sent"))), "reason", "请补充附件");
		var none = this.world.send("POST", this.office, REPORTS + "/return", Map.of("reports", List.of()));
		assertThat(none.body()).contains("disclosure/report-reason-required");
		assertThat(this.world.post(this.office, REPORTS + "/return", both)).hasSize(2);
		assertThat(notices(this.reporter, "disclosure.report-returned")).singleElement()
			.asString()
			.contains("等 2 条直报信息被退回");
		var now = this.world.get(this.editor, path(first));
		assertThat(now.at("/report/note").asString()).isEqualTo("请补充附件");
		var fields = new HashMap<>(item("救灾款物发放公示", Map.of()));
		fields.put("version", now.at("/report/version").asLong());
		assertThat(this.world.send("PUT", this.editor, path(first), fields).status()).isEqualTo(200);
		assertThat(state(first)).isEqualTo("SENT");
		fields.put("title", "防汛值班安排");
		fields.put("version", now.at("/report/version").asLong() + 1);
		assertThat(this.world.send("PUT", this.editor, path(first), fields).body())
			.contains("disclosure/reported-already");
		assertThat(this.world
			.send("POST", this.editor, path(first) + "/withdraw",
					Map.of("version", now.at("/report/version").asLong() + 1))
			.status()).isEqualTo(200);
		assertThat(this.world.post(this.editor, REPORTS, item("救灾款物发放公示", Map.of())).path("repeated").asBoolean())
			.as("what was taken back may be sent anew")
			.isFalse();
	}

	@Test
	void countsNoMoreWhatIsSentBackAfterwards() {
		var sent = this.world.post(this.editor, REPORTS, item("村务公开第一期", Map.of()));
		this.world.post(this.office, REPORTS + "/accept", chosen(sent.path("sent")));
		var now = this.world.get(this.office, path(sent));
		this.world.post(this.office, REPORTS + "/return", Map.of("reports", List.of(pick(now)), "reason", "地址打不开"));
		assertThat(measured("disclosure.reported")).isZero();
		this.clock.forward(Duration.ofMinutes(1));
		var again = this.world.post(this.editor, REPORTS, item("村务公开第一期", Map.of()));
		assertThat(again.at("/sent/report/state").asString()).isEqualTo("SENT");
		assertThat(again.at("/sent/report/id")).isEqualTo(sent.at("/sent/report/id"));
		this.world.post(this.office, REPORTS + "/accept", chosen(again.path("sent")));
		assertThat(measured("disclosure.reported")).isEqualTo(1);
	}

	@Test
	void nobodyAcceptsTheirOwnAndOneThatCannotBeDoneHoldsUpNone() {
		var own = this.world.post(this.office, REPORTS, item("县政府办值班表", Map.of()));
		var other = this.world.post(this.editor, REPORTS, item("镇政府值班表", Map.of()));
		var checked = this.world.post(this.office, REPORTS + "/accept",
				Map.of("reports", List.of(pick(own.path("sent")), pick(other.path("sent")))));
		assertThat(checked.at("/0/reasons/0").asString()).contains("另一位审核人");
		assertThat(checked.at("/1/reasons")).isEmpty();
		assertThat(state(own)).isEqualTo("SENT");
		assertThat(this.world.get(this.office, path(own)).at("/report/acceptRefusals")).hasSize(1);
		var many = Stream.generate(() -> pick(other.path("sent"))).limit(201).toList();
		assertThat(this.world.send("POST", this.office, REPORTS + "/accept", Map.of("reports", many)).body())
			.contains("disclosure/report-too-many-at-once");
		assertThat(this.world.post(this.office, REPORTS + "/accept", chosen(own.path("sent"))).at("/0/reasons"))
			.hasSize(1);
	}

	@Test
	void bodiesSeeTheirOwnOnly() {
		var sent = this.world.post(this.editor, REPORTS, item("镇财政预算", Map.of()));
		var neighbour = this.world.body(BodyLevel.TOWNSHIP, "白鹤乡");
		var stranger = this.world.signedIn(this.world.holding(neighbour, "DISCLOSURE_EDITOR"));
		assertThat(this.world.port.get(path(sent), stranger).status()).isEqualTo(404);
		assertThat(this.world.get(stranger, REPORTS).path("items")).isEmpty();
		assertThat(
				this.world.send("POST", stranger, REPORTS, with(item("x", Map.of()), "body", this.township)).status())
			.isEqualTo(403);
		assertThat(this.world.send("POST", this.editor, REPORTS + "/accept", chosen(sent.path("sent"))).status())
			.isEqualTo(403);
		assertThat(
				this.world.get(this.office, REPORTS + "?state=SENT&word=预算&body=" + this.township.id()).path("items"))
			.hasSize(1);
		assertThat(this.world.get(this.office, REPORTS + "/waiting").path("count").asLong()).isEqualTo(1);
	}

	@Test
	void saysWhatIsWrongFieldByField() {
		var tomorrow = today().plusDays(1);
		assertThat(problems(Map.of("title", "  ", "disclosedOn", tomorrow.toString(), "madeOn",
				tomorrow.plusDays(1).toString(), "classCode", "nothing", "address", "", "text", "")))
			.contains("kernel/required", "disclosure/report-date-ahead", "disclosure/report-disclosed-before-made",
					"disclosure/report-class-unknown", "disclosure/report-content-missing");
		assertThat(problems(Map.of("address", "javascript:alert(1)"))).contains("disclosure/report-address-malformed");
		assertThat(problems(Map.of("files", List.of("01890a5d-ac96-774b-bcce-b302099a8057"))))
			.contains("disclosure/report-file-unknown");
		var eleven = Stream.iterate(1, (each) -> each + 1)
			.limit(11)
			.map((each) -> "01890a5d-ac96-774b-bcce-b302099a80" + (10 + each))
			.toList();
		assertThat(problems(Map.of("files", eleven))).contains("disclosure/report-too-many-files");
	}

	@Test
	void takesGoodRowsHandsBackBadOnesAndNeverCountsTwice() {
		var day = today().toString();
		var rows = List.of(List.of("扶贫资金公示", "d11-1", "", day, "https://e.test/a", ""),
				List.of("环境监测月报", "环境保护", "", day.replace("-", "/"), "", "达标率 98%"),
				List.of("没有日期", "d04", "", "上周", "https://e.test/b", ""), List.of("没有内容", "d04", "", day, "", ""),
				List.of("扶贫资金 公示", "d11-1", "", day, "https://e.test/a", ""));
		var done = this.world.uploaded(this.editor, REPORTS + "/uploads", table(HEADS, rows));
		assertThat(List.of(done.path("taken").asInt(), done.path("amended").asInt(), done.path("repeated").asInt()))
			.containsExactly(2, 0, 1);
		assertThat(done.path("faults").findValues("line").stream().map(JsonNode::asInt)).containsExactly(4, 5);
		assertThat(done.at("/faults/0/reasons/0").asString()).isEqualTo("公开日期：“上周”不是日期，请写成 2026-11-22。");
		assertThat(done.at("/faults/1/reasons/0").asString()).startsWith("公开地址：请填写公开地址或者内容");
		var back = Workbook.of(this.world.port
			.download(REPORTS + "/uploads/" + done.path("id").asString() + "/faults.xlsx", this.editor));
		assertThat(back.rows().getFirst()).startsWith("标题*", "类别").contains("未收原因", "原表行号");
		assertThat(back.row("没有日期")).contains("上周", "4");
		var again = this.world.uploaded(this.editor, REPORTS + "/uploads", table(HEADS, rows));
		assertThat(List.of(again.path("taken").asInt(), again.path("repeated").asInt())).containsExactly(0, 3);
		assertThat(this.world.get(this.editor, REPORTS).path("items")).hasSize(2);
		assertThat(this.world.get(this.editor, REPORTS + "/uploads").path("items")).hasSize(2);
		assertThat(audited("disclosure.upload-reports")).isEqualTo(2);
		var template = Workbook.of(this.world.port.download(REPORTS + "/template.xlsx", this.editor));
		assertThat(template.rows()).containsExactly(HEADS);
	}

	@Test
	void refusesWhatIsNoTable() {
		var day = today().toString();
		var text = this.world.upload(this.editor, REPORTS + "/uploads", "table.xlsx",
				"标题,公开日期\nx,2026-01-01".getBytes(StandardCharsets.UTF_8));
		assertThat(text.statusCode()).isEqualTo(422);
		var csv = this.world.upload(this.editor, REPORTS + "/uploads", "table.txt",
				"标题,公开日期\nx,2026-01-01".getBytes(StandardCharsets.UTF_8));
		assertThat(csv.body()).contains("disclosure/sheet-unreadable");
		assertThat(refused(List.of("标题", "日期"), List.of(List.of("x", day))))
			.contains("disclosure/sheet-column-missing");
		assertThat(refused(HEADS, List.of())).contains("disclosure/sheet-empty");
		var many = Stream.iterate(1, (each) -> each + 1).limit(5_001).map((each) -> List.of("t" + each)).toList();
		assertThat(refused(HEADS, many)).contains("disclosure/sheet-too-long");
		assertThat(this.jdbc.sql("select count(*) from disclosure_report where body = :body")
			.param("body", this.township.id().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void programsReportByTokenWithinItsPowers() {
		var token = token("disclosure:report");
		var first = open(token, item("水质公告", Map.of()));
		assertThat(first.status()).as(first.body()).isEqualTo(201);
		assertThat(open(token, item("水质公告", Map.of())).status()).isEqualTo(200);
		var id = first.json().path("id").asString();
		assertThat(this.world.port.get("/api/open/disclosure-reports/" + id, "Authorization", token)
			.json()
			.path("state")
			.asString()).isEqualTo("SENT");
		assertThat(open(token("organisation:read-bodies"), item("别的", Map.of())).status()).isEqualTo(403);
		assertThat(open("Bearer yct_nobody", item("别的", Map.of())).status()).isEqualTo(401);
		assertThat(open(token, with(item("县里的", Map.of()), "body", this.world.county.code())).status()).isEqualTo(403);
	}

	@Test
	void tellsThoseWhoCheckOnceHoweverManyThereAre() {
		this.context.getBean(TellOfDirectReports.class).tell();
		for (var each = 0; each < 3; each++) {
			this.world.post(this.editor, REPORTS,
					item("第" + each + "期简报", Map.of("address", "https://e.test/" + each)));
		}
		assertThat(this.context.getBean(TellOfDirectReports.class).tell()).isEqualTo(3);
		assertThat(this.context.getBean(TellOfDirectReports.class).tell()).isZero();
		assertThat(notices(this.checker, "disclosure.reports-wait")).singleElement().isEqualTo("有 3 条直报信息待审核");
	}

	@Test
	void letsThoseWhoSeeAReportReadItsAttachments() {
		var uploaded = this.world.upload(this.editor, "/api/console/files", "名单.txt",
				"张某某".getBytes(StandardCharsets.UTF_8));
		assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(200);
		var file = JSON.readTree(uploaded.body()).path("id").asString();
		var content = "/api/console/files/" + file + "/content";
		var other = this.world.signedIn(this.world.holding(this.world.county, "DISCLOSURE_EDITOR"));
		this.world.post(this.editor, REPORTS, item("补贴名单", Map.of("address", "", "files", List.of(file))));
		assertThat(this.world.port.get(content, other).status()).isEqualTo(200);
		var stranger = this.world
			.signedIn(this.world.holding(this.world.body(BodyLevel.TOWNSHIP, "白鹤乡"), "DISCLOSURE_EDITOR"));
		assertThat(this.world.port.get(content, stranger).status()).isEqualTo(404);
	}

	@Test
	void keepsBooksOfWhatWentUpward() {
		var day = today().toString();
		var item = Map.of("title", "云溪县推进政务公开", "level", "CITY", "sentOn", day, "classCode", "");
		var written = this.world.post(this.office, UPWARD, item);
		this.world.post(this.office, UPWARD, item);
		assertThat(measured("disclosure.reported-upward")).isEqualTo(1);
		var heads = List.of("标题*", "类别", "上报层级*", "上报日期*", "采用日期", "采用单位");
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("云溪县推进政务公开", "", "市级", day, day, "市政府门户网站"));
		rows.add(List.of("云溪县推进政务公开", "", "乡级", day, "", ""));
		rows.add(List.of("早被采用", "", "省", day, today().minusDays(1).toString(), ""));
		var done = this.world.uploaded(this.office, UPWARD + "/uploads", table(heads, rows));
		assertThat(done.path("amended").asInt()).isEqualTo(1);
		assertThat(done.at("/faults/0/reasons/0").asString())
			.isEqualTo("上报层级：" + words(DirectReportProblems.UPWARD_LEVEL_UNKNOWN, "乡级"));
		assertThat(done.at("/faults/1/reasons/0").asString()).contains("采用日期早于上报日期");
		assertThat(measured("disclosure.adopted-upward")).isEqualTo(1);
		var now = this.world.get(this.office, UPWARD + "?adopted=true").at("/items/0");
		assertThat(now.path("id")).isEqualTo(written.path("id"));
		var undone = Map.of("title", "云溪县推进政务公开", "level", "CITY", "sentOn", day, "version",
				now.path("version").asLong());
		assertThat(this.world.send("PUT", this.office, UPWARD + "/" + now.path("id").asString(), undone).status())
			.isEqualTo(200);
		assertThat(measured("disclosure.adopted-upward")).isZero();
		this.world.uploaded(this.office, UPWARD + "/uploads", table(heads, rows));
		assertThat(measured("disclosure.adopted-upward")).as("the same day written anew").isEqualTo(1);
		var last = this.world.get(this.office, UPWARD).at("/items/0");
		var gone = this.world.port.send("DELETE",
				UPWARD + "/" + last.path("id").asString() + "?version=" + last.path("version").asLong(), null,
				RealPort.flat(this.office));
		assertThat(gone.status()).isEqualTo(204);
		assertThat(measured("disclosure.reported-upward") + measured("disclosure.adopted-upward")).isZero();
		var wrong = Map.of("title", "x", "level", "CITY", "sentOn", day, "adoptedOn", today().minusDays(2).toString());
		assertThat(this.world.send("POST", this.office, UPWARD, wrong).body())
			.contains("disclosure/upward-adopted-before-sent");
		assertThat(this.world.send("POST", this.editor, UPWARD, item).status()).isEqualTo(403);
	}

	@Test
	void saysBeforehandWhyItCannotBeAccepted() {
		var sent = this.send.send(this.checker, null, bare("县政府办公室值班表"), ReportWay.CONSOLE).report();
		assertThat(Problems.of(this.check.refusals(this.checker, sent)))
			.containsExactly(DirectReportProblems.REPORT_OWN);
		var other = this.send.send(this.reporter, null, bare("镇政府值班表"), ReportWay.CONSOLE).report();
		assertThat(this.check.refusals(this.checker, other)).isEmpty();
		assertThat(Problems.of(this.check.refusals(this.reporter, other))).contains(KernelProblems.NOT_PERMITTED);
		this.send.withdraw(this.reporter, other.id(), other.version());
		var now = this.find.show(this.reporter, other.id()).report();
		assertThat(Problems.of(this.check.refusals(this.checker, now)))
			.containsExactly(DirectReportProblems.REPORT_NOT_IN_THIS_STATE);
		assertThat(Problems.met(() -> this.send.send(Actor.SYSTEM, null, bare("谁的"), ReportWay.CONSOLE)))
			.containsExactly(DirectReportProblems.REPORT_BODY_REQUIRED);
	}

	@Test
	void takesAnAcceptedReportOverIntoTheCatalogueOnce() {
		this.context.getBean(OpenSite.class).open(Actor.SYSTEM, this.world.county, "");
		var section = this.context.getBean(Sections.class).ofBody(this.world.county.id()).orElseThrow().id();
		var file = JSON
			.readTree(this.world
				.upload(this.editor, "/api/console/files", "名单.txt", "张某某".getBytes(StandardCharsets.UTF_8))
				.body())
			.path("id")
			.asString();
		var scanned = this.world.post(this.editor, REPORTS,
				item("救助名单（扫描件）", Map.of("address", "", "files", List.of(file))));
		var written = this.world.post(this.editor, REPORTS, item("救助办法", Map.of()));
		var into = Map.of("section", section.toString());
		assertThat(this.world.send("POST", this.office, path(scanned) + "/take-over", into).body())
			.contains("disclosure/report-not-in-this-state");
		this.world.post(this.office, REPORTS + "/accept",
				Map.of("reports", List.of(pick(scanned.path("sent")), pick(written.path("sent")))));
		assertThat(this.world.post(this.office, path(scanned) + "/take-over", into).path("entry").asString())
			.isNotEmpty();
		assertThat(this.world.send("POST", this.office, path(scanned) + "/take-over", into).body())
			.contains("disclosure/report-taken-over");
		assertThat(this.world.send("POST", this.office, path(written) + "/take-over", into).body())
			.as("its text wants a channel")
			.contains("disclosure/class-without-window");
		assertThat(this.world.send("POST", this.editor, path(written) + "/take-over", into).status()).isEqualTo(404);
		assertThat(this.world.get(this.office, "/api/console/disclosure-entries?section=" + section).path("items"))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.path("title").asString()).isEqualTo("救助名单（扫描件）"));
	}

	private ReportedItem bare(String title) {
		return new ReportedItem(title, "d02", null, today(), "", "见公示栏", List.of());
	}

	private String words(DirectReportProblems problem, Object... arguments) {
		return this.context.getMessage(problem.code(), arguments, Locale.CHINESE);
	}

	private String refused(List<String> heads, List<? extends List<?>> rows) {
		var answer = this.world.upload(this.editor, REPORTS + "/uploads", "table.xlsx", table(heads, rows));
		assertThat(answer.statusCode()).isEqualTo(422);
		return answer.body();
	}

	private String problems(Map<String, ?> different) {
		var answer = this.world.send("POST", this.editor, REPORTS, item("一条信息", different));
		assertThat(answer.status()).isEqualTo(422);
		return answer.body();
	}

	private String token(String permission) {
		var made = this.world.post(this.editor, "/api/console/tokens",
				Map.of("name", "接口", "permissions", List.of(permission), "lastDay", today().plusDays(30).toString()));
		return "Bearer " + made.path("secret").asString();
	}

	private RealPort.Answer open(String token, Map<String, ?> fields) {
		return this.world.port.send("POST", "/api/open/disclosure-reports", JSON.writeValueAsString(fields),
				"Authorization", token, "Content-Type", "application/json");
	}

	private Map<String, Object> item(String title, Map<String, ?> different) {
		var item = new HashMap<String, Object>(Map.of("title", title, "classCode", "d11-4", "disclosedOn",
				today().toString(), "address", "https://qingshi.example.test/a" + title.hashCode() + ".html"));
		item.putAll(different);
		return item;
	}

	private static Map<String, Object> with(Map<String, Object> item, String key, Object value) {
		var more = new HashMap<>(item);
		more.put(key, (value instanceof Body body) ? body.id().toString() : value);
		return more;
	}

	private static Map<String, Object> chosen(JsonNode shown) {
		return Map.of("reports", List.of(pick(shown)));
	}

	private static Map<String, Object> pick(JsonNode shown) {
		return Map.of("id", shown.at("/report/id").asString(), "version", shown.at("/report/version").asLong());
	}

	private static String path(JsonNode sent) {
		return REPORTS + "/" + sent.at("/sent/report/id").asString();
	}

	private String state(JsonNode sent) {
		return this.world.get(this.office, path(sent)).at("/report/state").asString();
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

	private long measured(String kind) {
		return this.jdbc.sql("""
				select count(*) from statistics_measurement
				where kind = :kind and withdrawn_at is null and body_id = any(cast(:bodies as uuid[]))
				""")
			.param("kind", kind)
			.param("bodies", "{" + this.township.id() + "," + this.world.county.id() + "}")
			.query(Long.class)
			.single();
	}

	private long audited(String action) {
		return this.jdbc.sql("select count(*) from audit_entry where action = :action and body_path like :place")
			.param("action", action)
			.param("place", this.township.path() + "%")
			.query(Long.class)
			.single();
	}

	private List<String> notices(Actor whom, String kind) {
		return this.jdbc.sql("select title from notification_notice where kind = :kind and account_id = :account")
			.param("kind", kind)
			.param("account", Objects.requireNonNull(whom.account()).value())
			.query(String.class)
			.list();
	}

}
