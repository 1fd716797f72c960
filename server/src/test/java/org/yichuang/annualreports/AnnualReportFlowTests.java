package org.yichuang.annualreports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.annualreports.usecase.BeginReports;
import org.yichuang.annualreports.usecase.ListReports;
import org.yichuang.annualreports.usecase.PublishReport;
import org.yichuang.annualreports.usecase.ReadReport;
import org.yichuang.annualreports.usecase.RemindBodies;
import org.yichuang.annualreports.usecase.SubmitReport;
import org.yichuang.annualreports.usecase.WriteReport;
import org.yichuang.annualreports.usecase.WriteReport.Chapter;
import org.yichuang.annualreports.usecase.WriteReport.Correction;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.Sections;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.outlet.Notice;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.Outcomes;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.testing.Problems.met;
import static org.yichuang.testing.Problems.of;

/** A county's reports on a year of a thousand requests, on real tables. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
@Import(AnnualReportFlowTests.World.class)
class AnnualReportFlowTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int YEAR = Beijing.today(java.time.Clock.systemUTC()).getYear();

	private static final CellKey RECEIVED = CellKey.of("requests/received/natural");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BeginReports begin;

	@Autowired
	private ReadReport read;

	@Autowired
	private WriteReport write;

	@Autowired
	private SubmitReport submit;

	@Autowired
	private PublishReport publish;

	@Autowired
	private ListReports list;

	@Autowired
	private RemindBodies remind;

	@Autowired
	private Outcomes outcomes;

	@Autowired
	private World world;

	@LocalServerPort
	private int port;

	private Body county;

	private Body bureau;

	private Body town;

	private Body village;

	private ReportYear year;

	@BeforeEach
	void aCounty() {
		this.county = TestAccounts.of(this.context).county();
		this.bureau = below(this.county, BodyLevel.DEPARTMENT, "水利局");
		this.town = below(this.county, BodyLevel.TOWNSHIP, "青石镇");
		this.village = below(this.town, BodyLevel.VILLAGE, "河口村");
		for (var body : List.of(this.county, this.town)) {
			this.context.getBean(OpenSite.class).open(Actor.SYSTEM, body, "");
		}
		this.year = new ReportYear(this.jdbc, YEAR);
		at(LocalDate.of(YEAR + 1, 1, 10));
		this.world.notices.clear();
		this.world.people.clear();
	}

	@Test
	void countsAYearOfAThousandRequestsAsAnIndependentCountDoes() {
		var codes = this.outcomes.all().stream().map(Outcome::code).distinct().toList();
		this.year.fill(1000, List.of(this.county.id(), this.bureau.id(), this.town.id(), this.village.id()), codes);
		assertThat(this.year.asked.stream().map(ReportYear.Asked::outcome).filter(Objects::nonNull).distinct())
			.containsExactlyInAnyOrderElementsOf(codes);
		assertCounted(this.bureau, List.of(this.bureau.id()));
		assertCounted(this.town, List.of(this.town.id(), this.village.id()));
		assertCounted(this.county, List.of(this.county.id(), this.bureau.id(), this.town.id(), this.village.id()));
		var head = as(this.county, "DISCLOSURE_HEAD");
		var report = report(this.county);
		for (var cell : List.of("requests/received/total", "requests/carried-in/natural", "requests/results/total",
				"requests/refused-4/charity", "requests/granted/total", "requests/carried-out/total",
				"remedies/cases/review-total", "remedies/cases/after-pending")) {
			assertThat(opened(head, report, cell)).as(cell).isEqualTo(value(report, cell).intValueExact());
		}
		assertThat(opened(head, report, "permits/permits/decided")).isZero();
	}

	@Test
	void countsRegulationsAndNormativeDocumentsOfTheCatalogue() {
		entry(this.town, "d01-2", LocalDate.of(YEAR, 2, 3), null);
		entry(this.town, "d01-2", LocalDate.of(YEAR - 3, 2, 3), LocalDate.of(YEAR, 6, 30));
		entry(this.town, "d01-2", LocalDate.of(YEAR - 3, 2, 3), null);
		entry(this.town, "d05", LocalDate.of(YEAR, 2, 3), null);
		for (var body : List.of(this.town, this.county)) {
			var report = report(body);
			assertThat(value(report, "documents/normative/made")).isEqualByComparingTo("1");
			assertThat(value(report, "documents/normative/repealed")).isEqualByComparingTo("1");
			assertThat(value(report, "documents/normative/in-force")).isEqualByComparingTo("2");
			assertThat(value(report, "documents/rules/made")).isZero();
		}
	}

	private void entry(Body body, String code, LocalDate made, @Nullable LocalDate ended) {
		var section = this.context.getBean(Sections.class).ofBody(body.id()).orElseThrow();
		this.jdbc
			.sql("""
					insert into disclosure_entry (id, section, body, site, class_code, index_number, title, made_on, validity,
						ended_on, attribute, state, matter, shown, created_at)
					values (:id, :section, :body, :site, :code, cast(:id as text), '关于印发管理办法的通知', :made, :validity, :ended,
						'PROACTIVE', 'PUBLISHED', gen_random_uuid(), true, now())
					""")
			.param("id", UUID.randomUUID())
			.param("section", section.id().value())
			.param("body", body.id().value())
			.param("site", section.site().value())
			.param("code", code)
			.param("made", made)
			.param("validity", (ended != null) ? "REPEALED" : "EFFECTIVE")
			.param("ended", ended)
			.update();
	}

	@Test
	void everyOutcomeOfTheLawHasItsRow() {
		var grid = this.read.read(Actor.SYSTEM, report(this.bureau).id()).laid().form().grid("requests").orElseThrow();
		for (var outcome : this.outcomes.all()) {
			var rows = grid.rows().stream().filter((row) -> row.facts().contains("requests.result." + outcome.code()));
			var label = rows.map((row) -> row.name()).toList();
			assertThat(label).as(outcome.code()).hasSize(1);
			assertThat(label.getFirst()).contains(outcome.label().replaceAll("（.*", ""));
		}
	}

	@Test
	void refusesAPlantedInconsistencyWithColumnAndBothNumbers() {
		this.year.fill(60, List.of(this.town.id()), List.of("GRANTED", "REFUSED_LAW"));
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var report = filledIn(editor, this.town);
		long counted = this.year.received(List.of(this.town.id()), "NATURAL");
		long both = counted + this.year.carriedIn(List.of(this.town.id()), "NATURAL");
		this.write.correct(editor, report.id(), report.version(),
				new Correction(RECEIVED, BigDecimal.valueOf(counted + 1), "窗口漏登一件"));
		var planted = now(report);
		var answer = port().post("/api/console/annual-reports/" + report.id() + "/submit",
				"{\"version\":" + planted.version() + "}", AsAccount.signIn(this.context, editor.person()).headers());
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("annualreports/does-not-add-up", "自然人", "现在前者为 " + (both + 1), "后者为 " + both,
				"总计");
		assertThat(now(report).state()).isEqualTo(AnnualReportState.DRAFT);
		var cell = this.read.read(editor, report.id()).laid().sheet().cells().get(RECEIVED);
		assertThat(Objects.requireNonNull(cell).computed()).isEqualByComparingTo(String.valueOf(counted));
		this.write.takeBack(editor, report.id(), planted.version(), RECEIVED);
		this.submit.submit(editor, report.id(), now(report).version());
		assertThat(now(report).state()).isEqualTo(AnnualReportState.SUBMITTED);
		assertThat(audited("annualreports.correct-number", report)).isEqualTo(2);
	}

	@Test
	void saysEverythingThatIsMissingBeforeItIsSubmitted() {
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		this.year.write(new ReportYear.Asked(UUID.randomUUID(), this.town.id(), "NATURAL", LocalDate.of(YEAR, 3, 1),
				LocalDate.of(YEAR, 3, 9), "INVENTED", "REPLIED"));
		var report = report(this.town);
		this.write.write(editor, report.id(), report.version(), new Chapter("problems", ""));
		this.write.write(editor, report.id(), now(report).version(), new Chapter("overview", "新收{requests/x/y}件"));
		assertThat(of(this.submit.refusals(this.read.read(editor, report.id())))).contains(
				AnnualReportsProblems.CELL_MISSING, AnnualReportsProblems.TEXT_UNFINISHED,
				AnnualReportsProblems.TEXT_MISSING, AnnualReportsProblems.FIGURE_UNKNOWN,
				AnnualReportsProblems.FACT_WITHOUT_ROW, AnnualReportsProblems.DOES_NOT_ADD_UP);
		this.write.write(editor, report.id(), now(report).version(), new Chapter("overview", null));
		assertThat(this.read.read(editor, report.id()).laid().written()).containsOnlyKeys("problems");
	}

	@Test
	void takesOnlyNumbersThatFitTheirCells() {
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var report = report(this.town);
		assertThat(typing(editor, report, "requests/received/natural", "1"))
			.containsExactly(AnnualReportsProblems.CELL_NOT_TYPED);
		assertThat(typing(editor, report, "requests/received/total", "1"))
			.containsExactly(AnnualReportsProblems.CELL_IS_SUM);
		assertThat(typing(editor, report, "permits/permits/nothing", "1"))
			.containsExactly(AnnualReportsProblems.CELL_UNKNOWN);
		assertThat(typing(editor, report, "permits/permits/decided", "1.5"))
			.containsExactly(AnnualReportsProblems.NUMBER_NOT_WHOLE);
		assertThat(typing(editor, report, "permits/permits/decided", "-1"))
			.containsExactly(AnnualReportsProblems.NUMBER_OUT_OF_RANGE);
		assertThat(met(() -> this.write.correct(editor, report.id(), report.version(),
				new Correction(RECEIVED, BigDecimal.ONE, " "))))
			.containsExactly(AnnualReportsProblems.REASON_REQUIRED);
		assertThat(met(() -> this.write.write(editor, report.id(), report.version(), new Chapter("appendix", "x"))))
			.containsExactly(AnnualReportsProblems.CHAPTER_UNKNOWN);
		assertThat(met(() -> this.write.write(editor, report.id(), report.version(),
				new Chapter("others", "长".repeat(20_001)))))
			.containsExactly(AnnualReportsProblems.TEXT_TOO_LONG);
		this.write.type(editor, report.id(), report.version(),
				Map.of(CellKey.of("charges/charges/charged"), new BigDecimal("12.345678")));
		assertThat(value(now(report), "charges/charges/charged")).isEqualByComparingTo("12.345678");
		assertThat(met(() -> this.write.write(editor, report.id(), report.version(), new Chapter("others", "x"))))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
	}

	@Test
	void previewsARunningYearButTakesItsReportOnlyWhenItIsOver() {
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var running = this.begin.begin(editor, this.town.id(), YEAR + 1);
		assertThat(of(this.submit.refusals(this.read.read(editor, running.id()))))
			.contains(AnnualReportsProblems.YEAR_NOT_OVER);
		assertThat(met(() -> this.begin.begin(editor, this.town.id(), YEAR + 2)))
			.containsExactly(AnnualReportsProblems.YEAR_NOT_BEGUN);
		assertThat(met(() -> this.begin.begin(editor, this.village.id(), YEAR)))
			.containsExactly(AnnualReportsProblems.OWES_NO_REPORT);
		assertThat(this.begin.begin(editor, this.town.id(), YEAR + 1).id()).isEqualTo(running.id());
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.begin.begin(editor, this.bureau.id(), YEAR));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.read.read(as(this.bureau, "DISCLOSURE_EDITOR"), running.id()));
	}

	@Test
	void goesToTheHeadAndBackAndIsReadByEverybody() {
		this.year.fill(40, List.of(this.town.id()), List.of("GRANTED", "PARTIAL"));
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var head = as(this.town, "DISCLOSURE_HEAD");
		var report = filledIn(editor, this.town);
		this.submit.submit(editor, report.id(), report.version());
		assertThat(notices("annualreports.waits")).contains(head.person());
		assertThat(met(() -> this.submit.giveBack(head, report.id(), now(report).version(), "")))
			.containsExactly(AnnualReportsProblems.REASON_REQUIRED);
		this.submit.giveBack(head, report.id(), now(report).version(), "请核对第五章");
		assertThat(notices("annualreports.returned")).containsExactly(editor.person());
		assertThat(met(() -> this.publish.publish(head, report.id(), now(report).version())))
			.containsExactly(AnnualReportsProblems.NOT_IN_THIS_STATE);
		this.submit.submit(editor, report.id(), now(report).version());
		assertThat(met(() -> this.write.write(editor, report.id(), now(report).version(), new Chapter("others", "x"))))
			.containsExactly(AnnualReportsProblems.NOT_IN_THIS_STATE);
		this.publish.publish(head, report.id(), now(report).version());
		var section = this.context.getBean(Sections.class).ofBody(this.town.id()).orElseThrow();
		assertThat(drawn(section, AnnualReportPaths.reportKey(section.site(), report.id())))
			.contains("青石镇人民政府" + YEAR + "年政府信息公开工作年度报告", "本年新收政府信息公开申请数量", "/information/reports/" + YEAR + ".pdf");
		assertThat(drawn(section, AnnualReportPaths.indexKey(section.site(), section.id())))
			.contains("/information/reports/" + YEAR + ".html");
		var higher = this.context.getBean(Sections.class).ofBody(this.county.id()).orElseThrow();
		assertThat(drawn(higher, AnnualReportPaths.indexKey(higher.site(), higher.id()))).contains("青石镇人民政府" + YEAR);
		assertThat(pages().load(List.of(AnnualReportPaths.printKey(section.site(), report.id()))).values())
			.singleElement()
			.satisfies((page) -> assertThat(page.body()).isInstanceOf(PageBody.Stored.class));
		var outline = new ArrayList<String>();
		pages().forEachPage(section.site(), (key) -> outline.add(key.key()));
		assertThat(outline).containsExactly("section/" + section.id(), "report/" + report.id(), "print/" + report.id());
	}

	@Test
	void isPublishedBySomebodyElseAndOnlyWhereThereIsASection() {
		var editor = as(this.bureau, "DISCLOSURE_EDITOR");
		var report = filledIn(editor, this.bureau);
		this.submit.submit(editor, report.id(), report.version());
		var head = as(this.bureau, "DISCLOSURE_HEAD");
		assertThat(of(this.publish.refusals(head, now(report)))).containsExactly(AnnualReportsProblems.NO_SECTION);
		assertThat(of(this.publish.refusals(editor, now(report)))).contains(AnnualReportsProblems.OWN_REPORT);
		assertThat(met(() -> this.publish.publish(editor, report.id(), now(report).version())))
			.containsExactly(KernelProblems.NOT_PERMITTED);
	}

	@Test
	void addsWhatStandsInTheReportsBelowOnceTheyAreSubmitted() {
		this.year.fill(50, List.of(this.town.id(), this.bureau.id()), List.of("GRANTED"));
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var officer = as(this.county, "DISCLOSURE_OFFICER");
		var above = this.begin.begin(officer, this.county.id(), YEAR);
		long before = value(above, "requests/received/total").longValueExact();
		assertThat(this.read.read(officer, above.id()).missing()).extracting(Body::id)
			.containsExactlyInAnyOrder(this.town.id(), this.bureau.id());
		var report = filledIn(editor, this.town);
		this.submit.submit(editor, report.id(), report.version());
		this.year.write(new ReportYear.Asked(UUID.randomUUID(), this.town.id(), "NATURAL", LocalDate.of(YEAR, 5, 6),
				null, null, "HANDLING"));
		assertThat(value(above, "requests/received/total")).isEqualByComparingTo(String.valueOf(before));
		this.year.write(new ReportYear.Asked(UUID.randomUUID(), this.bureau.id(), "NATURAL", LocalDate.of(YEAR, 5, 6),
				null, null, "HANDLING"));
		assertThat(value(above, "requests/received/total")).isEqualByComparingTo(String.valueOf(before + 1));
		assertThat(this.read.read(officer, above.id()).missing()).extracting(Body::id)
			.containsExactly(this.bureau.id());
		assertThat(value(above, "permits/permits/decided")).isEqualByComparingTo("3");
	}

	@Test
	void changesAPublishedReportOnlyWithAReasonThatEverybodyReads() {
		this.year.fill(40, List.of(this.town.id()), List.of("GRANTED"));
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var head = as(this.town, "DISCLOSURE_HEAD");
		var report = filledIn(editor, this.town);
		this.submit.submit(editor, report.id(), report.version());
		this.publish.publish(head, report.id(), now(report).version());
		long received = value(report, RECEIVED.toString()).longValueExact();
		long granted = value(report, "requests/granted/natural").longValueExact();
		assertThat(met(() -> amend(head, report, "", Map.of())))
			.containsExactlyInAnyOrder(AnnualReportsProblems.REASON_REQUIRED, AnnualReportsProblems.NOTHING_CORRECTED);
		assertThat(met(() -> amend(head, report, "漏计一件", Map.of(RECEIVED, BigDecimal.valueOf(received + 1)))))
			.containsOnly(AnnualReportsProblems.DOES_NOT_ADD_UP);
		amend(head, report, "漏计一件", Map.of(RECEIVED, BigDecimal.valueOf(received + 1),
				CellKey.of("requests/granted/natural"), BigDecimal.valueOf(granted + 1)));
		assertThat(value(report, RECEIVED.toString())).isEqualByComparingTo(String.valueOf(received + 1));
		var section = this.context.getBean(Sections.class).ofBody(this.town.id()).orElseThrow();
		assertThat(drawn(section, AnnualReportPaths.reportKey(section.site(), report.id()))).contains("更正说明", "漏计一件",
				"由" + received + "更正为" + (received + 1));
	}

	@Test
	void beginsReportsInJanuaryAndRemindsInTimeAndOnce() {
		var editor = as(this.town, "DISCLOSURE_EDITOR");
		var officer = as(this.county, "DISCLOSURE_OFFICER");
		this.remind.watch();
		var lines = this.list.list(officer, YEAR, null);
		assertThat(lines).extracting((line) -> line.body().id())
			.containsExactlyInAnyOrder(this.county.id(), this.bureau.id(), this.town.id());
		assertThat(lines).allSatisfy((line) -> assertThat(line.report()).isNotNull());
		assertThat(this.world.notices).isEmpty();
		at(LocalDate.of(YEAR + 1, 1, 20));
		this.remind.watch();
		this.remind.watch();
		assertThat(notices("annualreports.due")).containsExactlyInAnyOrder(editor.person(), officer.person());
		assertThat(this.list.list(officer, YEAR, ListReports.Stage.OVERDUE)).isEmpty();
		this.world.notices.clear();
		at(LocalDate.of(YEAR + 1, 2, 1));
		this.remind.watch();
		this.remind.watch();
		assertThat(notices("annualreports.due")).containsExactlyInAnyOrder(editor.person(), officer.person());
		assertThat(this.world.notices.getFirst().title()).contains("逾期");
		assertThat(this.list.list(officer, YEAR, ListReports.Stage.OVERDUE)).extracting((line) -> line.body().id())
			.containsExactlyInAnyOrder(this.bureau.id(), this.town.id());
		this.world.notices.clear();
		assertThat(this.remind.remind(officer, YEAR, List.of(this.town.id(), this.village.id()))).isEqualTo(1);
		assertThat(notices("annualreports.due")).containsExactly(editor.person());
	}

	@Test
	void answersTheConsoleWithListReportPrintAndTables() {
		var headers = AsAccount.signIn(this.context, as(this.county, "DISCLOSURE_OFFICER").person()).headers();
		var begun = port().post("/api/console/annual-reports",
				"{\"body\":\"" + this.town.id() + "\",\"year\":" + YEAR + "}", headers);
		assertThat(begun.status()).isEqualTo(200);
		var id = JSON.readTree(begun.body()).get("id").asString();
		var list = JSON.readTree(port().get("/api/console/annual-reports?size=2&year=" + YEAR, headers).body());
		assertThat(list.get("items")).hasSize(2);
		var rest = JSON.readTree(port()
			.get("/api/console/annual-reports?size=2&year=" + YEAR + "&after=" + list.get("next").asString(), headers)
			.body());
		assertThat(rest.get("items")).hasSize(1);
		assertThat(port().get("/api/console/annual-reports/years", headers).body()).contains(String.valueOf(YEAR));
		var report = JSON.readTree(port().get("/api/console/annual-reports/" + id, headers).body());
		assertThat(report.get("chapters")).hasSize(6);
		assertThat(named(report, "chapters", 2).get("grids").get(0).get("rows")).hasSize(25);
		assertThat(port().get("/api/console/annual-reports/" + id + "/preview", headers).body()).contains("一、总体情况");
		assertThat(port().download("/api/console/annual-reports/" + id + "/report.pdf", headers)).startsWith('%', 'P',
				'D', 'F');
		assertThat(port().download("/api/console/annual-reports/" + id + "/tables.xlsx", headers)).startsWith('P', 'K');
		assertThat(port().download("/api/console/annual-reports/export.xlsx?year=" + YEAR, headers)).startsWith('P',
				'K');
		assertThat(port().get("/api/console/annual-reports?year=2019", headers).body())
			.contains("annualreports/year-without-form");
	}

	private static JsonNode named(JsonNode node, String list, int at) {
		return node.get(list).get(at);
	}

	private void assertCounted(Body body, List<BodyId> counted) {
		var sheet = this.read.read(Actor.SYSTEM, report(body).id()).laid();
		var expected = expected(counted);
		var grid = sheet.form().grid("requests").orElseThrow();
		for (var row : grid.rows()) {
			var total = BigDecimal.ZERO;
			for (int column = 0; column < ReportYear.KINDS.size(); column++) {
				var kind = ReportYear.KINDS.get(column);
				var value = sheet.sheet().value(grid, row, grid.columns().get(column));
				assertThat(value).as(body.name() + " " + row.label() + " " + kind)
					.isEqualByComparingTo(BigDecimal.valueOf(expected.apply(row.code(), kind)));
				total = total.add(value);
			}
			assertThat(sheet.sheet().value(grid, row, grid.columns().getLast())).isEqualByComparingTo(total);
		}
		assertRemedies(sheet, counted);
		assertThat(sheet.sheet().unplaced()).isEmpty();
	}

	/**
	 * What each cell should hold, counted by hand; rows are named as the form numbers
	 * them.
	 */
	private BiFunction<String, String, Long> expected(List<BodyId> counted) {
		var byRow = new HashMap<String, List<String>>();
		this.outcomes.all()
			.forEach((outcome) -> byRow.computeIfAbsent(outcome.row(), (row) -> new ArrayList<>()).add(outcome.code()));
		var groups = List.of("granted", "partial", "refused-", "unable-", "not-processed-", "other-");
		return (row, kind) -> switch (row) {
			case "received" -> this.year.received(counted, kind);
			case "carried-in" -> this.year.carriedIn(counted, kind);
			case "carried-out" -> this.year.carriedOut(counted, kind);
			case "results" -> this.outcomes.all()
				.stream()
				.mapToLong((outcome) -> this.year.ended(counted, kind, outcome.code()))
				.sum();
			default -> byRow.get(number(row, groups))
				.stream()
				.mapToLong((outcome) -> this.year.ended(counted, kind, outcome))
				.sum();
		};
	}

	private static String number(String row, List<String> groups) {
		int group = groups.indexOf(groups.stream().filter(row::startsWith).findFirst().orElseThrow());
		var rest = row.substring(groups.get(group).length());
		return "3." + (group + 1) + (rest.isEmpty() ? "" : "." + rest);
	}

	private void assertRemedies(LaidReport report, List<BodyId> counted) {
		ReportGrid grid = report.form().grid("remedies").orElseThrow();
		var results = List.of("UPHELD", "CORRECTED", "OTHER", "PENDING");
		for (int remedy = 0; remedy < 3; remedy++) {
			long total = 0;
			for (int result = 0; result < 4; result++) {
				long wanted = this.year.decided(counted, ReportYear.REMEDIES.get(remedy), results.get(result));
				assertThat(report.sheet().value(grid, grid.rows().getFirst(), grid.columns().get(remedy * 5 + result)))
					.isEqualByComparingTo(BigDecimal.valueOf(wanted));
				total += wanted;
			}
			assertThat(report.sheet().value(grid, grid.rows().getFirst(), grid.columns().get(remedy * 5 + 4)))
				.isEqualByComparingTo(BigDecimal.valueOf(total));
		}
	}

	private int opened(Actor actor, AnnualReport report, String cell) {
		var headers = AsAccount.signIn(this.context, actor.person()).headers();
		var path = "/api/console/annual-reports/" + report.id() + "/requests?size=200&cell=" + cell;
		int opened = 0;
		var slice = JSON.readTree(port().get(path, headers).body());
		opened += slice.get("items").size();
		while (!slice.get("next").isNull()) {
			slice = JSON.readTree(port().get(path + "&after=" + slice.get("next").asString(), headers).body());
			opened += slice.get("items").size();
		}
		return opened;
	}

	/** A report in which everything is typed in and written. */
	private AnnualReport filledIn(Actor editor, Body body) {
		var report = this.begin.begin(editor, body.id(), YEAR);
		var numbers = new HashMap<CellKey, BigDecimal>();
		this.read.read(editor, report.id())
			.laid()
			.sheet()
			.cells()
			.forEach((key, cell) -> numbers.computeIfAbsent(key,
					(missing) -> cell.isMissing() ? BigDecimal.valueOf(3) : null));
		this.write.type(editor, report.id(), now(report).version(), new HashMap<>(numbers));
		for (var chapter : List.of("overview", "problems", "others")) {
			this.write.write(editor, report.id(), now(report).version(),
					new Chapter(chapter, "{year}年新收{requests/received/total}件。"));
		}
		return now(report);
	}

	private UUID amend(Actor head, AnnualReport report, String reason, Map<CellKey, BigDecimal> numbers) {
		return this.publish.amend(head, report.id(), now(report).version(),
				new PublishReport.Wanted(reason, numbers, Map.of()));
	}

	private List<org.yichuang.kernel.ProblemCode> typing(Actor actor, AnnualReport report, String cell, String number) {
		return met(() -> this.write.type(actor, report.id(), report.version(),
				Map.of(CellKey.of(cell), new BigDecimal(number))));
	}

	private AnnualReport report(Body body) {
		return this.begin.begin(Actor.SYSTEM, body.id(), YEAR);
	}

	private AnnualReport now(AnnualReport report) {
		return this.read.find(report.body(), report.year()).orElseThrow();
	}

	private BigDecimal value(AnnualReport report, String cell) {
		return this.read.read(Actor.SYSTEM, report.id()).laid().sheet().value(CellKey.of(cell)).orElseThrow();
	}

	private String drawn(Section section, org.yichuang.publishing.spi.PageKey key) {
		var page = Objects.requireNonNull(pages().load(List.of(key)).get(key));
		assertThat(page.key().site()).isEqualTo(section.site());
		return this.context.getBean(Publishing.class).preview(page);
	}

	private PageSource pages() {
		return this.context.getBeansOfType(PageSource.class)
			.values()
			.stream()
			.filter((source) -> source.kind().equals(AnnualReportPaths.KIND))
			.findFirst()
			.orElseThrow();
	}

	private List<AccountId> notices(String kind) {
		return this.world.notices.stream()
			.filter((notice) -> notice.kind().equals(kind))
			.flatMap((notice) -> notice.recipients().stream())
			.filter(this.world.people::contains)
			.toList();
	}

	private long audited(String action, AnnualReport report) {
		return this.jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
			.param(action)
			.param(report.id().toString())
			.query(Long.class)
			.single();
	}

	private RealPort port() {
		return new RealPort(this.port);
	}

	private void at(LocalDate day) {
		this.clock.forward(Duration.between(this.clock.instant(), day.atTime(LocalTime.NOON).atZone(Beijing.ZONE)));
	}

	private Body below(Body above, BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), above.id(), level, name));
	}

	private Actor as(Body body, String role) {
		var account = TestAccounts.of(this.context).holding(body, role);
		this.world.people.add(account);
		return this.context.getBean(Accounts.class).actor(account, "test");
	}

	/** A clock that can be put forward, and an ear for notices. */
	@TestConfiguration(proxyBeanMethods = false)
	static class World {

		final List<Notice> notices = new CopyOnWriteArrayList<>();

		final List<AccountId> people = new CopyOnWriteArrayList<>();

		@Bean
		@Primary
		TestClock movedClock() {
			return new TestClock();
		}

		@EventListener
		void on(Notice notice) {
			this.notices.add(notice);
		}

	}

}
