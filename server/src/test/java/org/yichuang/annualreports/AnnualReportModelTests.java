package org.yichuang.annualreports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.yichuang.annualreports.model.Amendment;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.AnnualReport.Publication;
import org.yichuang.annualreports.model.AnnualReportModels;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.Sheet;
import org.yichuang.annualreports.model.Sheet.Given;
import org.yichuang.annualreports.usecase.PrintReport;
import org.yichuang.annualreports.usecase.ReportForms;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.documents.DocumentsSettings;
import org.yichuang.documents.print.FormattingObjects;
import org.yichuang.documents.print.PdfPrinter;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.platform.Home;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole report as templates and printers are given it. */
class AnnualReportModelTests {

	private static final Path FIXTURE = Path.of("..", "site", "fixtures", "annual-report.json");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final ReportForm FORM = ReportForms.read(new ClassPathResource("annualreports/forms.yaml"))
		.getFirst();

	private static final Body BODY = new Body(BodyId.of("019ab000-0000-7000-8000-000000000001"), "990100", null,
			BodyLevel.COUNTY, "云溪县", "云溪县人民政府", "/990100/", 0);

	private static final Section SECTION = new Section(SectionId.of("019ab000-0000-7000-8000-000000000002"), BODY.id(),
			SiteId.of("019ab000-0000-7000-8000-000000000003"), "/information/", "云溪县人民政府", true);

	@Test
	@SuppressWarnings("unchecked")
	void theFixtureOfThePageIsWhatThePageIsMadeOf() throws IOException {
		var fixture = (Map<String, Object>) JSON.readValue(Files.readString(FIXTURE), LinkedHashMap.class);
		var model = new LinkedHashMap<>(AnnualReportModels.report(report(), SECTION));
		model.remove("page");
		model.remove("meta");
		if (Boolean.getBoolean("fixtures.update")) {
			fixture.put("model", model);
			Files.writeString(FIXTURE, JSON.writeValueAsString(fixture) + "\n");
		}
		assertThat(JSON.writeValueAsString(model)).isEqualTo(JSON.writeValueAsString(fixture.get("model")));
	}

	@Test
	void printsWordsTablesAndChartsOnPaper(@TempDir Path home) throws IOException {
		var settings = new DocumentsSettings(List.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
				"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"), "SC");
		var out = new ByteArrayOutputStream();
		new PdfPrinter(settings, new Home(home)).print(FormattingObjects.of(PrintReport.document(report())), out);
		var pdf = out.toByteArray();
		var kept = System.getProperty("annualreports.pdf", "");
		if (!kept.isEmpty()) {
			Files.write(Path.of(kept), pdf);
		}
		try (var read = Loader.loadPDF(pdf)) {
			var text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
			assertThat(text).contains("云溪县人民政府2026年政府信息公开工作年度报告", "一、总体情况", "本年新收政府信息公开申请数量", "不予公开", "未经复议直接起诉",
					"六、其他需要报告的事项", "本年度办理结果（件）", "更正说明", "统计口径有误");
			assertThat(text).contains("本年新收政府信息公开申请42件");
		}
	}

	private static LaidReport report() {
		var facts = new HashMap<String, Long>();
		var outcomes = List.of("GRANTED", "PARTIAL", "REFUSED_THIRD_PARTY", "UNAVAILABLE_NOT_FOUND",
				"NOT_PROCESSED_PETITION", "OTHER_OTHER");
		long at = 9;
		for (var outcome : outcomes) {
			facts.put("requests.result." + outcome + ".NATURAL", at);
			facts.put("requests.result." + outcome + ".COMMERCIAL", at / 3);
			at = Math.max(1, at - 2);
		}
		facts.put("requests.received.NATURAL", 30L);
		facts.put("requests.received.COMMERCIAL", 12L);
		facts.put("requests.carried-in.NATURAL", 2L);
		facts.put("requests.carried-out.NATURAL", 6L);
		facts.put("requests.carried-out.COMMERCIAL", 4L);
		facts.put("remedies.RECONSIDERATION.UPHELD", 3L);
		facts.put("remedies.RECONSIDERATION.CORRECTED", 1L);
		facts.put("remedies.LITIGATION_AFTER.PENDING", 1L);
		facts.put("documents.NORMATIVE.MADE", 3L);
		facts.put("documents.NORMATIVE.IN_FORCE", 27L);
		facts.put("documents.NORMATIVE.REPEALED", 1L);
		var typed = Map.of(CellKey.of("permits/permits/decided"), new BigDecimal("12345"),
				CellKey.of("charges/charges/charged"), new BigDecimal("88.5"));
		var sheet = Sheet.of(FORM, facts, new Given(typed, Map.of()), Map.of());
		var when = new Deed(null, Instant.parse("2027-03-20T02:00:00Z"));
		var report = AnnualReport.begun(BODY.id(), 2026, LocalDate.of(2027, 3, 31))
			.submitted(when, sheet)
			.published(new Publication(SECTION.id(), when, FileId.of("019ab000-0000-7000-8000-000000000004")));
		var written = Map.of("problems", "（一）存在的主要问题。个别单位公开内容不够及时。\n（二）改进情况。按季度通报，限期整改。", "others",
				"（一）收取信息处理费情况。2026年没有收取信息处理费。\n（二）其他需要报告的事项。无。", "overview",
				"2026年，云溪县人民政府新收申请{requests/received/total}件。\n"
						+ FORM.chapters().getFirst().template(BodyLevel.COUNTY).replaceAll("【[^】]*】", "按要求完成。"));
		return new LaidReport(report, BODY, FORM, sheet, written,
				List.of(new Amendment("统计口径有误", List.of("第二十条第（八）项：行政事业性收费，本年收费金额（单位：万元）由85更正为88.5"), when)));
	}

}
