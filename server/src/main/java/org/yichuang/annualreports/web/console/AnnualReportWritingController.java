package org.yichuang.annualreports.web.console;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.usecase.PublishReport;
import org.yichuang.annualreports.usecase.ReadReport;
import org.yichuang.annualreports.usecase.SubmitReport;
import org.yichuang.annualreports.usecase.WriteReport;
import org.yichuang.annualreports.usecase.WriteReport.Chapter;
import org.yichuang.annualreports.usecase.WriteReport.Correction;
import org.yichuang.annualreports.web.console.AnnualReportViews.AnnualReportShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 编制年报 — fills in a report, hands it to the head, publishes and amends it. */
@RestController
@RequestMapping("/api/console/annual-reports/{id}")
class AnnualReportWritingController {

	private final WriteReport write;

	private final SubmitReport submit;

	private final PublishReport publish;

	private final ReadReport read;

	private final AnnualReportViews views;

	AnnualReportWritingController(WriteReport write, SubmitReport submit, PublishReport publish, ReadReport read,
			AnnualReportViews views) {
		this.write = write;
		this.submit = submit;
		this.publish = publish;
		this.read = read;
		this.views = views;
	}

	/** Writes a chapter's words; without words they are the form's again. */
	@PutMapping("/texts/{chapter}")
	@Requires("annualreports:write")
	AnnualReportShown writeAnnualReportText(Actor actor, @PathVariable String id, @PathVariable String chapter,
			@RequestBody ReportTextRequest request) {
		this.write.write(actor, AnnualReportId.of(id), request.version(), new Chapter(chapter, request.words()));
		return again(actor, id);
	}

	/** Types numbers in. */
	@PutMapping("/numbers")
	@Requires("annualreports:write")
	AnnualReportShown typeAnnualReportNumbers(Actor actor, @PathVariable String id,
			@RequestBody ReportNumbersRequest request) {
		var numbers = new LinkedHashMap<CellKey, @Nullable BigDecimal>();
		request.numbers().forEach((number) -> numbers.put(CellKey.of(number.cell()), number.value()));
		this.write.type(actor, AnnualReportId.of(id), request.version(), numbers);
		return again(actor, id);
	}

	/** Puts a number in the place of a counted one. */
	@PostMapping("/correct")
	@Requires("annualreports:write")
	AnnualReportShown correctAnnualReportNumber(Actor actor, @PathVariable String id,
			@RequestBody ReportCorrectionRequest request) {
		this.write.correct(actor, AnnualReportId.of(id), request.version(),
				new Correction(CellKey.of(request.cell()), request.value(), given(request.reason())));
		return again(actor, id);
	}

	/** Lets the counted number stand again. */
	@PostMapping("/take-back")
	@Requires("annualreports:write")
	AnnualReportShown takeAnnualReportCorrectionBack(Actor actor, @PathVariable String id,
			@RequestBody ReportCellRequest request) {
		this.write.takeBack(actor, AnnualReportId.of(id), request.version(), CellKey.of(request.cell()));
		return again(actor, id);
	}

	/** Hands a report to the head. */
	@PostMapping("/submit")
	@Requires("annualreports:write")
	AnnualReportShown submitAnnualReport(Actor actor, @PathVariable String id, @RequestBody AnnualReportAct act) {
		this.submit.submit(actor, AnnualReportId.of(id), act.version());
		return again(actor, id);
	}

	/** Sends a report back. */
	@PostMapping("/return")
	@Requires("annualreports:publish")
	AnnualReportShown returnAnnualReport(Actor actor, @PathVariable String id, @RequestBody AnnualReportAct act) {
		this.submit.giveBack(actor, AnnualReportId.of(id), act.version(), given(act.reason()));
		return again(actor, id);
	}

	/** Publishes a report. */
	@PostMapping("/publish")
	@Requires("annualreports:publish")
	AnnualReportChange publishAnnualReport(Actor actor, @PathVariable String id, @RequestBody AnnualReportAct act) {
		return new AnnualReportChange(this.publish.publish(actor, AnnualReportId.of(id), act.version()));
	}

	/** Changes a report that everybody reads, and says so under it. */
	@PostMapping("/amend")
	@Requires("annualreports:publish")
	AnnualReportChange amendAnnualReport(Actor actor, @PathVariable String id,
			@RequestBody AmendReportRequest request) {
		Map<CellKey, BigDecimal> numbers = new LinkedHashMap<>();
		Objects.requireNonNullElse(request.numbers(), List.<ReportNumber>of()).forEach((number) -> {
			var value = number.value();
			if (value != null) {
				numbers.put(CellKey.of(number.cell()), value);
			}
		});
		Map<String, String> words = new LinkedHashMap<>();
		Objects.requireNonNullElse(request.chapters(), List.<ReportWords>of())
			.forEach((chapter) -> words.put(chapter.chapter(), chapter.words()));
		return new AnnualReportChange(this.publish.amend(actor, AnnualReportId.of(id), request.version(),
				new PublishReport.Wanted(given(request.reason()), numbers, words)));
	}

	private AnnualReportShown again(Actor actor, String id) {
		return this.views.report(actor, this.read.read(actor, AnnualReportId.of(id)));
	}

	private static String given(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** 章节文字. */
	record ReportTextRequest(@Nullable String words, long version) {
	}

	/** 填报数据. */
	record ReportNumbersRequest(List<ReportNumber> numbers, long version) {
	}

	/**
	 * 数据.
	 *
	 * @param value null takes it out
	 */
	record ReportNumber(String cell, @Nullable BigDecimal value) {
	}

	/** 数据更正. */
	record ReportCorrectionRequest(String cell, BigDecimal value, @Nullable String reason, long version) {
	}

	/** 单元格. */
	record ReportCellRequest(String cell, long version) {
	}

	/** 年报操作. */
	record AnnualReportAct(@Nullable String reason, long version) {
	}

	/** 发布后更正. */
	record AmendReportRequest(@Nullable String reason, @Nullable List<ReportNumber> numbers,
			@Nullable List<ReportWords> chapters, long version) {
	}

	/** 更正的文字. */
	record ReportWords(String chapter, String words) {
	}

	/**
	 * 年报发布.
	 *
	 * @param change to ask publishing after it
	 */
	record AnnualReportChange(UUID change) {
	}

}
