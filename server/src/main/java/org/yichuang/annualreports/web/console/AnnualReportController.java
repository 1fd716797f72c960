package org.yichuang.annualreports.web.console;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.usecase.BeginReports;
import org.yichuang.annualreports.usecase.ListReports;
import org.yichuang.annualreports.usecase.ListReports.Line;
import org.yichuang.annualreports.usecase.ListReports.Stage;
import org.yichuang.annualreports.usecase.OpenNumber;
import org.yichuang.annualreports.usecase.OpenNumber.Position;
import org.yichuang.annualreports.usecase.ReadReport;
import org.yichuang.annualreports.usecase.RemindBodies;
import org.yichuang.annualreports.web.console.AnnualReportViews.AnnualReportLine;
import org.yichuang.annualreports.web.console.AnnualReportViews.AnnualReportShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.YearRequest;

/** 年度报告 — reports on disclosure of a year, body by body. */
@RestController
@RequestMapping("/api/console/annual-reports")
class AnnualReportController {

	private static final int LARGEST_SLICE = 200;

	private static final List<String> HEADS = List.of("单位", "年度", "状态", "期限", "是否逾期", "提交时间", "发布时间");

	private final ListReports list;

	private final BeginReports begin;

	private final ReadReport read;

	private final OpenNumber open;

	private final RemindBodies remind;

	private final AnnualReportViews views;

	private final Bodies bodies;

	private final MessageSource messages;

	AnnualReportController(ListReports list, BeginReports begin, ReadReport read, OpenNumber open, RemindBodies remind,
			AnnualReportViews views, Bodies bodies, MessageSource messages) {
		this.list = list;
		this.begin = begin;
		this.read = read;
		this.open = open;
		this.remind = remind;
		this.views = views;
		this.bodies = bodies;
		this.messages = messages;
	}

	/** Lists the bodies that owe a report on a year, with their reports. */
	@GetMapping
	@Requires("annualreports:read")
	Slice<AnnualReportLine> listAnnualReports(Actor actor, @RequestParam int year, @RequestParam @Nullable Stage stage,
			@RequestParam @Nullable String after, @RequestParam(defaultValue = "100") int size) {
		int most = Math.clamp(size, 1, LARGEST_SLICE);
		var lines = this.list.list(actor, year, stage)
			.stream()
			.dropWhile((line) -> after != null && line.body().path().compareTo(after) <= 0)
			.limit(most + 1L)
			.toList();
		return Slice.cut(lines, most, (line) -> line.body().path()).map(this.views::line);
	}

	/** The same list as an Excel file. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("annualreports:read")
	void exportAnnualReports(Actor actor, @RequestParam int year, @RequestParam @Nullable Stage stage,
			HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annual-reports.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "年度报告", HEADS)) {
			this.list.list(actor, year, stage).forEach((line) -> sheet.row(cells(line, year)));
		}
	}

	/** Returns the years to choose from, newest first. */
	@GetMapping("/years")
	@Requires("annualreports:read")
	List<Integer> listAnnualReportYears() {
		return this.list.years();
	}

	/** Begins a body's report, or returns the one that is there. */
	@PostMapping
	@Requires("annualreports:write")
	AnnualReportShown beginAnnualReport(Actor actor, @RequestBody BeginAnnualReportRequest request) {
		var report = this.begin.begin(actor, request.body(), request.year());
		return this.views.report(actor, this.read.read(actor, report.id()));
	}

	/** Returns a report with everything in it. */
	@GetMapping("/{id}")
	@Requires("annualreports:read")
	AnnualReportShown readAnnualReport(Actor actor, @PathVariable String id) {
		return this.views.report(actor, this.read.read(actor, AnnualReportId.of(id)));
	}

	/** Lists the requests behind a number, oldest first. */
	@GetMapping("/{id}/requests")
	@Requires("annualreports:read")
	Slice<ReportRequestShown> listAnnualReportRequests(Actor actor, @PathVariable String id, @RequestParam String cell,
			@RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
		var slice = this.open.open(actor, AnnualReportId.of(id), CellKey.of(cell),
				new Position(after, Math.clamp(size, 1, LARGEST_SLICE)));
		var named = this.bodies.all(slice.items().stream().map(YearRequest::body).collect(Collectors.toSet()));
		return slice.map((one) -> shown(one, named));
	}

	/** Reminds bodies whose reports are not published. */
	@PostMapping("/remind")
	@Requires("annualreports:write")
	RemindedBodies remindAnnualReports(Actor actor, @RequestBody RemindRequest request) {
		return new RemindedBodies(this.remind.remind(actor, request.year(), request.bodies()));
	}

	private List<Object> cells(Line line, int year) {
		var shown = this.views.line(line);
		var state = shown.state();
		var key = "annualreports.stage." + ((state != null) ? state.name() : "NOT_BEGUN");
		return List.of(shown.bodyName(), year, String.valueOf(this.messages.getMessage(key, null, key, Locale.CHINESE)),
				shown.dueOn().toString(), shown.overdue() ? "是" : "否", minute(shown.submittedAt()),
				minute(shown.publishedAt()));
	}

	private static String minute(java.time.@Nullable Instant at) {
		return Optional.ofNullable(at).map(Beijing::minute).orElse("");
	}

	private static ReportRequestShown shown(YearRequest one, Map<BodyId, Body> named) {
		var body = named.get(one.body());
		return new ReportRequestShown(one.id(), one.matter(), one.number(), (body != null) ? body.name() : "",
				one.receivedOn(), one.applicant(), one.outcome(), one.concludedOn());
	}

	/** 开始编制. */
	record BeginAnnualReportRequest(BodyId body, int year) {
	}

	/** 催报. */
	record RemindRequest(int year, List<BodyId> bodies) {
	}

	/**
	 * 催报结果.
	 *
	 * @param bodies how many were reminded
	 */
	record RemindedBodies(int bodies) {
	}

	/**
	 * 计入年报的申请.
	 *
	 * @param matter id of its case
	 * @param applicant code of the applicant's kind
	 * @param outcome code of its first outcome; null while open
	 */
	record ReportRequestShown(RequestId id, String matter, String number, String bodyName, LocalDate receivedOn,
			String applicant, @Nullable String outcome, @Nullable LocalDate concludedOn) {
	}

}
