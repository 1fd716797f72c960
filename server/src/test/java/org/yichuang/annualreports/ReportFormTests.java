package org.yichuang.annualreports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.CellSource;
import org.yichuang.annualreports.model.CheckResult;
import org.yichuang.annualreports.model.GridHeads;
import org.yichuang.annualreports.model.GridHeads.Head;
import org.yichuang.annualreports.model.ReportChart;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.ReportText;
import org.yichuang.annualreports.model.Sheet;
import org.yichuang.annualreports.model.Sheet.Given;
import org.yichuang.annualreports.model.SheetChecks;
import org.yichuang.annualreports.usecase.ReportForms;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The form of 2021 as data: its tables, sums, relations, charts and words. */
class ReportFormTests {

	private static final ReportForm FORM = ReportForms.read(new ClassPathResource("annualreports/forms.yaml"))
		.getFirst();

	private static final CellKey RECEIVED = new CellKey("requests", "received", "natural");

	@Test
	void hasEveryRowAndColumnOfTheStatutoryTables() {
		var requests = FORM.grid("requests").orElseThrow();
		assertThat(requests.rows()).hasSize(25);
		assertThat(requests.columns()).hasSize(7);
		assertThat(requests.row("results").orElseThrow().sum()).hasSize(21);
		assertThat(FORM.grid("remedies").orElseThrow().columns()).hasSize(15);
		assertThat(FORM.chapters()).extracting((chapter) -> chapter.title().substring(0, 2))
			.containsExactly("一、", "二、", "三、", "四、", "五、", "六、");
		assertThat(FORM.grids().stream().map((grid) -> grid.code() + ":" + grid.leaves().size()))
			.containsExactly("documents:6", "permits:1", "penalties:2", "charges:1", "requests:144", "remedies:12");
	}

	@Test
	void 条例第四十九条_部门一月三十一日前_县级以上政府三月三十一日前() {
		assertThat(FORM.dueOn(BodyLevel.DEPARTMENT, 2026)).isEqualTo(LocalDate.of(2027, 1, 31));
		assertThat(FORM.dueOn(BodyLevel.TOWNSHIP, 2026)).isEqualTo(LocalDate.of(2027, 1, 31));
		assertThat(FORM.dueOn(BodyLevel.COUNTY, 2026)).isEqualTo(LocalDate.of(2027, 3, 31));
		assertThat(FORM.owes(BodyLevel.VILLAGE)).isFalse();
		assertThatThrownBy(() -> FORM.dueOn(BodyLevel.VILLAGE, 2026)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void addsUpRowsAndColumns() {
		var sheet = sheet(
				Map.of("requests.received.NATURAL", 7L, "requests.received.RESEARCH", 2L,
						"requests.result.REFUSED_THIRD_PARTY.NATURAL", 3L, "requests.result.GRANTED.RESEARCH", 1L),
				Given.NOTHING);
		assertThat(value(sheet, "requests/received/total")).isEqualTo(9);
		assertThat(value(sheet, "requests/results/natural")).isEqualTo(3);
		assertThat(value(sheet, "requests/results/total")).isEqualTo(4);
		assertThat(sheet.value(CellKey.of("requests/received/nobody"))).isEmpty();
		assertThat(sheet.value(CellKey.of("no/such"))).isEmpty();
		assertThat(sheet.unplaced()).isEmpty();
	}

	@Test
	void keepsWhatWasCountedBesideACorrection() {
		var sheet = sheet(Map.of("requests.received.NATURAL", 7L),
				new Given(Map.of(), Map.of(RECEIVED, BigDecimal.valueOf(8))));
		var cell = sheet.cells().get(RECEIVED);
		assertThat(cell).isNotNull();
		assertThat(cell.computed()).isEqualByComparingTo("7");
		assertThat(cell.value()).isEqualByComparingTo("8");
		assertThat(sheet.corrected()).containsExactly(RECEIVED);
		assertThat(value(sheet, "requests/received/total")).isEqualTo(8);
	}

	@Test
	void addsWhatBodiesBelowReportToItsOwn() {
		var permits = new CellKey("permits", "permits", "decided");
		var sheet = Sheet.of(FORM, Map.of("requests.received.NATURAL", 7L),
				new Given(Map.of(permits, BigDecimal.TEN), Map.of()),
				Map.of(RECEIVED, BigDecimal.valueOf(5), permits, BigDecimal.ONE));
		assertThat(value(sheet, "requests/received/natural")).isEqualTo(12);
		assertThat(value(sheet, "permits/permits/decided")).isEqualTo(11);
		var sums = new HashMap<CellKey, BigDecimal>();
		sheet.addTo(sums);
		sheet.addTo(sums);
		assertThat(sums.get(RECEIVED)).isEqualByComparingTo("24");
	}

	@Test
	void missesOnlyWhatMustBeTypedIn() {
		var missing = sheet(Map.of(), Given.NOTHING).cells()
			.entrySet()
			.stream()
			.filter((cell) -> cell.getValue().isMissing())
			.map((cell) -> cell.getKey().toString());
		assertThat(missing).containsExactly("permits/permits/decided", "penalties/penalties/decided",
				"penalties/coercion/decided", "charges/charges/charged");
	}

	@Test
	void namesTheColumnAndBothNumbersOfARelationThatDoesNotHold() {
		var failed = failed(
				sheet(Map.of("requests.received.NATURAL", 7L, "requests.carried-in.NATURAL", 1L,
						"requests.result.GRANTED.NATURAL", 6L, "requests.carried-out.NATURAL", 1L), Given.NOTHING),
				null);
		assertThat(failed).extracting(CheckResult::lineCode).containsExactly("natural", "total");
		assertThat(failed.getFirst().line()).isEqualTo("自然人");
		assertThat(failed.getFirst().left()).isEqualByComparingTo("8");
		assertThat(failed.getFirst().right()).isEqualByComparingTo("7");
		assertThat(failed.getFirst().check().stops()).isTrue();
		assertThat(failed(
				sheet(Map.of("requests.received.NATURAL", 7L, "requests.carried-in.NATURAL", 1L,
						"requests.result.GRANTED.NATURAL", 7L, "requests.carried-out.NATURAL", 1L), Given.NOTHING),
				null))
			.isEmpty();
	}

	@Test
	void comparesWithTheReportOnTheYearBefore() {
		var lastYear = sheet(Map.of("requests.carried-out.NATURAL", 2L, "documents.NORMATIVE.IN_FORCE", 10L),
				Given.NOTHING);
		var sheet = sheet(Map.of("requests.carried-in.NATURAL", 3L, "requests.carried-out.NATURAL", 3L,
				"documents.NORMATIVE.IN_FORCE", 12L, "documents.NORMATIVE.MADE", 3L, "documents.NORMATIVE.REPEALED",
				1L), Given.NOTHING);
		assertThat(failed(sheet, lastYear)).extracting(CheckResult::lineCode, (one) -> one.check().stops())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("natural", false),
					org.assertj.core.groups.Tuple.tuple("total", false));
		assertThat(failed(sheet, null)).isEmpty();
	}

	@Test
	void leavesNoFactOutUnsaid() {
		assertThat(sheet(Map.of("requests.result.INVENTED.NATURAL", 2L), Given.NOTHING).unplaced())
			.containsOnlyKeys("requests.result.INVENTED.NATURAL");
	}

	@Test
	void takesAnotherRowOfALaterYearFromDataAlone() throws Exception {
		var lines = new ClassPathResource("annualreports/forms.yaml").getContentAsString(StandardCharsets.UTF_8);
		var later = lines.replace("from: 2021", "from: 2027")
			.replace("          - { code: other-3,",
					"          - { code: other-4, path: [ 三、本年度办理结果, （六）其他处理, 4．新的情形 ], facts: [ requests.result.OTHER_NEW ] }\n"
							+ "          - { code: other-3,")
			.replace("other-2, other-3 ]\n          - { code: carried-out",
					"other-2, other-3, other-4 ]\n          - { code: carried-out");
		var form = ReportForms.read(new ByteArrayResource(later.getBytes(StandardCharsets.UTF_8))).getFirst();
		assertThat(form.from()).isEqualTo(2027);
		var sheet = Sheet.of(form, Map.of("requests.received.CHARITY", 4L, "requests.result.OTHER_NEW.CHARITY", 4L),
				Given.NOTHING, Map.of());
		assertThat(value(sheet, "requests/other-4/charity")).isEqualTo(4);
		assertThat(value(sheet, "requests/results/total")).isEqualTo(4);
		assertThat(new SheetChecks(sheet, null).failed()).isEmpty();
		assertThat(sheet.unplaced()).isEmpty();
		assertThat(GridHeads.of(form.grid("requests").orElseThrow().rows()).lines().get(2).getFirst())
			.isEqualTo(new Head("三、本年度办理结果", 0, 23, 1));
	}

	@Test
	void takesFormsOfAFileInThePlaceOfOurs(@TempDir Path folder) throws Exception {
		var file = folder.resolve("forms.yaml");
		Files.writeString(file,
				new ClassPathResource("annualreports/forms.yaml").getContentAsString(StandardCharsets.UTF_8)
					.replace("from: 2021", "from: 2027"));
		var forms = new ReportForms(new AnnualReportsSettings(file.toString()));
		assertThat(forms.on(2026).from()).isEqualTo(2021);
		assertThat(forms.on(2030).from()).isEqualTo(2027);
		assertThat(Problems.met(() -> forms.on(2020))).containsExactly(AnnualReportsProblems.YEAR_WITHOUT_FORM);
	}

	@Test
	void saysWhatDoesNotFitTogetherInAForm() throws Exception {
		var broken = new ClassPathResource("annualreports/forms.yaml").getContentAsString(StandardCharsets.UTF_8)
			.replace("right: [ results, carried-out ]", "right: [ results, carried-away ]")
			.replace("grids: [ remedies ]", "grids: [ remidies ]")
			.replace("sum: [ natural, commercial,", "sum: [ natural, comercial,")
			.replace("{ label: 予以公开, lines: [ granted ] }", "{ label: 予以公开, lines: [ given ] }");
		assertThatThrownBy(
				() -> ReportForms.read(new ByteArrayResource(broken.getBytes(StandardCharsets.UTF_8), "broken")))
			.hasMessageContainingAll("carried-away", "remidies", "comercial", "requests/given/total");
	}

	@Test
	void drawsHeadingsThatLinesShareOnce() {
		var heads = GridHeads.of(FORM.grid("requests").orElseThrow().columns());
		assertThat(heads.depth()).isEqualTo(3);
		assertThat(heads.byDepth().get(0)).containsExactly(new Head("申请人情况", 0, 7, 1));
		assertThat(heads.byDepth().get(1)).containsExactly(new Head("自然人", 1, 1, 2), new Head("法人或其他组织", 1, 5, 1),
				new Head("总计", 1, 1, 2));
		assertThat(heads.byDepth().get(2)).extracting(Head::text)
			.containsExactly("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
		var rows = GridHeads.of(FORM.grid("requests").orElseThrow().rows());
		assertThat(rows.lines().get(0)).containsExactly(new Head("一、本年新收政府信息公开申请数量", 0, 1, 3));
		assertThat(rows.lines().get(2)).containsExactly(new Head("三、本年度办理结果", 0, 22, 1), new Head("（一）予以公开", 1, 1, 2));
		assertThat(rows.lines().get(4)).containsExactly(new Head("（三）不予公开", 1, 8, 1), new Head("1．属于国家秘密", 2, 1, 1));
		assertThat(rows.lines().get(5)).containsExactly(new Head("2．其他法律行政法规禁止公开", 2, 1, 1));
		assertThat(GridHeads.of(FORM.grid("remedies").orElseThrow().rows()).depth()).isZero();
	}

	@Test
	void drawsBarsInProportionToTheLongest() {
		var sheet = sheet(Map.of("requests.result.GRANTED.NATURAL", 8L, "requests.result.REFUSED_SECRET.CHARITY", 1L,
				"requests.result.REFUSED_QUERY.NATURAL", 1L), Given.NOTHING);
		var plan = FORM.charts().stream().filter((chart) -> chart.code().equals("results")).findFirst().orElseThrow();
		var chart = ReportChart.of(plan, sheet);
		assertThat(chart.bars()).extracting(ReportChart.Bar::label)
			.containsExactly("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");
		assertThat(chart.bars()).extracting(ReportChart.Bar::width).containsExactly(1000, 0, 250, 0, 0, 0);
		assertThat(ReportChart.of(plan, sheet(Map.of(), Given.NOTHING)).isEmpty()).isTrue();
	}

	@Test
	void fillsFiguresIntoWordsAndNamesWhatIsLeft() {
		var sheet = sheet(Map.of("requests.received.NATURAL", 7L), Given.NOTHING);
		var names = Map.of("year", "2026");
		assertThat(ReportText.filled("{year}年新收{requests/received/total}件，{requests/x/y}$1", sheet, names))
			.isEqualTo("2026年新收7件，{requests/x/y}$1");
		assertThat(ReportText.unknown("{year}{requests/received/total}{requests/x/y}{}", sheet, names))
			.containsExactly("requests/x/y");
		assertThat(ReportText.unfinished("好。【请填写】，【数额】")).containsExactly("请填写", "数额");
		assertThat(ReportText.plain(new BigDecimal("1200.500"))).isEqualTo("1200.5");
		assertThat(ReportText.plain(new BigDecimal("100"))).isEqualTo("100");
	}

	@Test
	void everyTemplateNamesOnlyFiguresThatThereAre() {
		var sheet = sheet(Map.of(), Given.NOTHING);
		for (var chapter : FORM.chapters()) {
			for (var level : BodyLevel.values()) {
				assertThat(ReportText.unknown(chapter.template(level), sheet, Map.of("year", "", "body", "")))
					.isEmpty();
			}
		}
		assertThat(FORM.grid("requests")
			.orElseThrow()
			.source(FORM.grid("requests").orElseThrow().rows().getFirst(),
					FORM.grid("requests").orElseThrow().columns().getFirst()))
			.isEqualTo(CellSource.COUNTED);
	}

	private static List<CheckResult> failed(Sheet sheet, @Nullable Sheet lastYear) {
		return new SheetChecks(sheet, lastYear).failed();
	}

	private static Sheet sheet(Map<String, Long> facts, Given given) {
		return Sheet.of(FORM, facts, given, Map.of());
	}

	private static long value(Sheet sheet, String cell) {
		return sheet.value(CellKey.of(cell)).orElseThrow().longValueExact();
	}

}
