package org.yichuang.disclosure.web.console;

import java.time.Clock;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.usecase.CheckDirectReports;
import org.yichuang.disclosure.usecase.CountDirectReports;
import org.yichuang.disclosure.usecase.DirectReportClasses;
import org.yichuang.disclosure.usecase.FindDirectReports;
import org.yichuang.disclosure.usecase.SendDirectReport;
import org.yichuang.disclosure.usecase.TakeOverReport;
import org.yichuang.disclosure.web.console.DirectReportRequests.DirectReportAct;
import org.yichuang.disclosure.web.console.DirectReportRequests.DirectReportFields;
import org.yichuang.disclosure.web.console.DirectReportRequests.DirectReportQuery;
import org.yichuang.disclosure.web.console.DirectReportRequests.DirectReportTakeOver;
import org.yichuang.disclosure.web.console.DirectReportRequests.DirectReportsChosen;
import org.yichuang.disclosure.web.console.DirectReportRequests.ReportTableQuery;
import org.yichuang.disclosure.web.console.DirectReportViews.DirectReportChecked;
import org.yichuang.disclosure.web.console.DirectReportViews.DirectReportRow;
import org.yichuang.disclosure.web.console.DirectReportViews.DirectReportShown;
import org.yichuang.disclosure.web.console.DirectReportViews.ReportClassShown;
import org.yichuang.disclosure.web.console.DirectReportViews.ReportTableShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;

/** 直报 — what bodies report that they disclosed, its checking, and the table of it. */
@RestController
@RequestMapping("/api/console/disclosure-reports")
class DirectReportController {

	private final FindDirectReports find;

	private final SendDirectReport send;

	private final CheckDirectReports check;

	private final CountDirectReports count;

	private final TakeOverReport takeOver;

	private final DirectReportClasses classes;

	private final DirectReportViews views;

	private final ReportSheets sheets;

	private final Clock clock;

	DirectReportController(FindDirectReports find, SendDirectReport send, CheckDirectReports check,
			CountDirectReports count, TakeOverReport takeOver, DirectReportClasses classes, DirectReportViews views,
			ReportSheets sheets, Clock clock) {
		this.find = find;
		this.send = send;
		this.check = check;
		this.count = count;
		this.takeOver = takeOver;
		this.classes = classes;
		this.views = views;
		this.sheets = sheets;
		this.clock = clock;
	}

	/** Lists direct reports, newest first. */
	@GetMapping
	@Requires("disclosure:read")
	Slice<DirectReportRow> listDirectReports(Actor actor, DirectReportQuery query) {
		var labels = this.views.labels();
		return this.find.list(actor, query.filter(), query.position())
			.map((line) -> this.views.row(actor, line, labels));
	}

	/** All direct reports of a filter as an Excel file. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportDirectReports(Actor actor, DirectReportQuery query) {
		var labels = this.views.labels();
		return DirectReportViews.excel("reports.xlsx", (out) -> {
			try (var sheet = new Spreadsheet(out, "直报信息", DirectReportViews.HEADS)) {
				this.find.forEach(actor, query.filter(), (line) -> sheet.row(this.views.cells(line, labels)));
			}
		});
	}

	/** Says how many direct reports wait for a look. */
	@GetMapping("/waiting")
	@Requires("disclosure:read")
	ReportsWaiting countWaitingReports(Actor actor) {
		return new ReportsWaiting(this.find.waiting(actor));
	}

	/** Lists the classes that may be chosen. */
	@GetMapping("/classes")
	@Requires("disclosure:read")
	List<ReportClassShown> listReportClasses() {
		return this.classes.open()
			.stream()
			.map((each) -> new ReportClassShown(each.code(), each.label(), each.parent()))
			.toList();
	}

	/** Returns the table by body, class and month. */
	@GetMapping("/table")
	@Requires("disclosure:read")
	ReportTableShown getReportTable(Actor actor, ReportTableQuery query) {
		return DirectReportViews.table(this.count.table(actor, DirectReportRequests.body(query.under()),
				query.span(Beijing.today(this.clock))));
	}

	/** The same as an Excel file. */
	@GetMapping(path = "/table/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportReportTable(Actor actor, ReportTableQuery query) {
		var table = this.count.table(actor, DirectReportRequests.body(query.under()),
				query.span(Beijing.today(this.clock)));
		return DirectReportViews.excel("report-table.xlsx", (out) -> this.sheets.table(out, table));
	}

	/** Shows a direct report. */
	@GetMapping("/{id}")
	@Requires("disclosure:read")
	DirectReportShown getDirectReport(Actor actor, @PathVariable String id) {
		return this.views.shown(actor, this.find.show(actor, DirectReportId.of(id)));
	}

	/** Sends a direct report; the same item again answers with the one that is there. */
	@PostMapping
	@Requires("disclosure:report")
	DirectReportAnswer sendDirectReport(Actor actor, @RequestBody DirectReportFields fields) {
		var sent = this.send.send(actor, DirectReportRequests.body(fields.body()), fields.item(), ReportWay.CONSOLE);
		return new DirectReportAnswer(again(actor, sent.report().id()), !sent.isNew());
	}

	/** Amends a direct report, which sends it again. */
	@PutMapping("/{id}")
	@Requires("disclosure:report")
	DirectReportShown amendDirectReport(Actor actor, @PathVariable String id, @RequestBody DirectReportFields fields) {
		return again(actor, this.send.amend(actor, DirectReportId.of(id), fields.versionRead(), fields.item()).id());
	}

	/** Takes a direct report back. */
	@PostMapping("/{id}/withdraw")
	@Requires("disclosure:report")
	DirectReportShown withdrawDirectReport(Actor actor, @PathVariable String id, @RequestBody DirectReportAct act) {
		return again(actor, this.send.withdraw(actor, DirectReportId.of(id), act.versionRead()).id());
	}

	/** Accepts direct reports, each for itself. */
	@PostMapping("/accept")
	@Requires("disclosure:check-reports")
	List<DirectReportChecked> acceptDirectReports(Actor actor, @RequestBody DirectReportsChosen chosen) {
		return this.check.accept(actor, chosen.chosen()).stream().map(this.views::checked).toList();
	}

	/** Sends direct reports back, each for itself. */
	@PostMapping("/return")
	@Requires("disclosure:check-reports")
	List<DirectReportChecked> returnDirectReports(Actor actor, @RequestBody DirectReportsChosen chosen) {
		return this.check.giveBack(actor, chosen.chosen(), DirectReportRequests.orEmpty(chosen.reason()))
			.stream()
			.map(this.views::checked)
			.toList();
	}

	/** Takes an accepted report over as an entry of a section. */
	@PostMapping("/{id}/take-over")
	@Requires("disclosure:edit")
	DirectReportShown takeOverDirectReport(Actor actor, @PathVariable String id,
			@RequestBody DirectReportTakeOver request) {
		this.takeOver.takeOver(actor, DirectReportId.of(id), request.into());
		return again(actor, DirectReportId.of(id));
	}

	private DirectReportShown again(Actor actor, DirectReportId id) {
		return this.views.shown(actor, this.find.show(actor, id));
	}

	/**
	 * 直报回执.
	 *
	 * @param repeated whether the body had reported the item before
	 */
	record DirectReportAnswer(DirectReportShown sent, boolean repeated) {
	}

	/** 待审核数. */
	record ReportsWaiting(long count) {
	}

}
