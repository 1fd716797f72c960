package org.yichuang.annualreports.web.console;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.model.CellSource;
import org.yichuang.annualreports.model.Finding;
import org.yichuang.annualreports.model.GridHeads;
import org.yichuang.annualreports.model.GridHeads.Head;
import org.yichuang.annualreports.model.GridLine;
import org.yichuang.annualreports.model.ReportChapter;
import org.yichuang.annualreports.model.ReportChart;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.annualreports.usecase.Dossier;
import org.yichuang.annualreports.usecase.ListReports.Line;
import org.yichuang.annualreports.usecase.PublishReport;
import org.yichuang.annualreports.usecase.ReportAddresses;
import org.yichuang.annualreports.usecase.SubmitReport;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;

/** Shows reports as the console reads them. */
@Component
class AnnualReportViews {

	private final MessageSource messages;

	private final Accounts accounts;

	private final SubmitReport submit;

	private final PublishReport publish;

	private final ReportAddresses addresses;

	AnnualReportViews(MessageSource messages, Accounts accounts, SubmitReport submit, PublishReport publish,
			ReportAddresses addresses) {
		this.messages = messages;
		this.accounts = accounts;
		this.submit = submit;
		this.publish = publish;
		this.addresses = addresses;
	}

	AnnualReportLine line(Line line) {
		var report = line.report();
		return new AnnualReportLine(line.body().id(), line.body().name(), line.body().level(),
				(report != null) ? report.id() : null, (report != null) ? report.state() : null, line.dueOn(),
				line.overdue(), at(report, false), at(report, true));
	}

	AnnualReportShown report(Actor actor, Dossier dossier) {
		var laid = dossier.laid();
		var report = laid.report();
		var names = names(dossier);
		return new AnnualReportShown(report.id(), report.body(), laid.body().name(), report.year(), laid.title(),
				laid.form().source(), report.state(), report.dueOn(), report.note(), report.isSettled(),
				dossier.hasBelow(), dossier.missing().stream().map(AnnualReportViews::missing).toList(),
				laid.form().chapters().stream().map((chapter) -> chapter(dossier, chapter, names)).toList(),
				dossier.findings().stream().map(this::finding).toList(),
				laid.amendments()
					.stream()
					.map((one) -> new ReportAmendmentShown(one.reason(), one.changes(), name(one.deed().by(), names),
							one.deed().at()))
					.toList(),
				by(report.submission(), names), at(report, false), by(publisher(report), names), at(report, true),
				this.addresses.of(report).orElse(null), reasons(this.submit.refusals(dossier)),
				reasons(this.publish.refusals(actor, report)), report.version());
	}

	List<AnnualReportReason> reasons(List<Refusal> refusals) {
		return refusals.stream().map(this::reason).toList();
	}

	private AnnualReportReason reason(Refusal refusal) {
		var code = refusal.problem().code();
		return new AnnualReportReason(code, String.valueOf(
				this.messages.getMessage(code, refusal.arguments().toArray(), code, LocaleContextHolder.getLocale())));
	}

	private ReportFinding finding(Finding finding) {
		var cell = finding.cell();
		var reason = reason(finding.reason());
		return new ReportFinding(reason.code(), reason.reason(), finding.stops(),
				(cell != null) ? cell.toString() : null, finding.chapter());
	}

	private static ReportChapterShown chapter(Dossier dossier, ReportChapter chapter, Map<AccountId, String> names) {
		var laid = dossier.laid();
		return new ReportChapterShown(chapter.code(), chapter.title(), chapter.required(), laid.words(chapter),
				laid.filled(chapter), laid.written().containsKey(chapter.code()),
				laid.grids(chapter).stream().map((grid) -> grid(dossier, grid, names)).toList(),
				laid.charts(chapter).stream().map(AnnualReportViews::chart).toList());
	}

	private static ReportChartShown chart(ReportChart chart) {
		return new ReportChartShown(chart.title(),
				chart.bars().stream().map((bar) -> new ReportBarShown(bar.label(), bar.value(), bar.width())).toList());
	}

	private static ReportGridShown grid(Dossier dossier, ReportGrid grid, Map<AccountId, String> names) {
		var above = GridHeads.of(grid.columns());
		var beside = GridHeads.of(grid.rows());
		var rows = new ArrayList<ReportRowShown>();
		for (int at = 0; at < grid.rows().size(); at++) {
			var row = grid.rows().get(at);
			rows.add(new ReportRowShown(heads(beside.lines().get(at)),
					grid.columns().stream().map((column) -> cell(dossier, grid, row, column, names)).toList()));
		}
		return new ReportGridShown(grid.code(), grid.title(), grid.unit(), grid.number(), grid.corner(), beside.depth(),
				above.depth(), above.byDepth().stream().map(AnnualReportViews::heads).toList(), rows);
	}

	private static List<ReportHeadShown> heads(List<Head> heads) {
		return heads.stream().map((head) -> new ReportHeadShown(head.text(), head.span(), head.depth())).toList();
	}

	private static ReportCellShown cell(Dossier dossier, ReportGrid grid, GridLine row, GridLine column,
			Map<AccountId, String> names) {
		var sheet = dossier.laid().sheet();
		var key = grid.key(row, column);
		var cell = sheet.cell(key);
		var correction = dossier.corrections().get(key);
		var label = row.label().isEmpty() ? column.label() : row.label() + "，" + column.name();
		return new ReportCellShown(key.toString(), label, grid.source(row, column),
				(cell != null && cell.isMissing()) ? null : sheet.value(grid, row, column),
				(cell != null) ? cell.own() : null, (cell != null) ? cell.below() : null,
				(cell != null && cell.corrected() != null) ? cell.computed() : null,
				(correction != null) ? correction.reason() : null,
				(correction != null) ? name(correction.deed().by(), names) : null,
				(correction != null) ? correction.deed().at() : null, opens(row, column));
	}

	/** Says whether there are requests behind a number. */
	private static boolean opens(GridLine row, GridLine column) {
		return (row.isSum() || row.facts().stream().anyMatch((fact) -> !fact.startsWith("documents")))
				&& (column.isSum() || !column.facts().isEmpty());
	}

	private static ReportBodyMissing missing(Body body) {
		return new ReportBodyMissing(body.id(), body.name());
	}

	private Map<AccountId, String> names(Dossier dossier) {
		var laid = dossier.laid();
		var deeds = Stream.concat(
				Stream.concat(Stream.ofNullable(laid.report().submission()),
						Stream.ofNullable(publisher(laid.report()))),
				Stream.concat(laid.amendments().stream().map((one) -> one.deed()),
						dossier.corrections().values().stream().map((one) -> one.deed())));
		Collection<AccountId> people = deeds.map(AnnualReport.Deed::by)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.accounts.names(people);
	}

	private static AnnualReport.@Nullable Deed publisher(AnnualReport report) {
		return report.live().map(AnnualReport.Publication::by).orElse(null);
	}

	private static @Nullable Instant at(@Nullable AnnualReport report, boolean published) {
		if (report == null) {
			return null;
		}
		var deed = published ? publisher(report) : report.submission();
		return (deed != null) ? deed.at() : null;
	}

	private static @Nullable String by(AnnualReport.@Nullable Deed deed, Map<AccountId, String> names) {
		return (deed != null) ? name(deed.by(), names) : null;
	}

	private static String name(@Nullable AccountId account, Map<AccountId, String> names) {
		return (account != null) ? names.getOrDefault(account, "") : "系统";
	}

	/**
	 * 年报清单行.
	 *
	 * @param report null if it was not begun
	 * @param state null if it was not begun
	 * @param overdue whether the due date is over and nobody can read it
	 */
	record AnnualReportLine(BodyId body, String bodyName, BodyLevel level, @Nullable AnnualReportId report,
			@Nullable AnnualReportState state, LocalDate dueOn, boolean overdue, @Nullable Instant submittedAt,
			@Nullable Instant publishedAt) {
	}

	/**
	 * 年度报告.
	 *
	 * @param source which rules the form follows
	 * @param note why it was sent back last; empty otherwise
	 * @param settled whether its numbers stand and are not counted anew
	 * @param hasBelow whether it adds up reports of bodies below
	 * @param missing the next bodies below that did not submit their reports
	 * @param url where everybody reads it; null if nobody can
	 * @param submitRefusals why it may not be submitted now
	 * @param publishRefusals why this account may not publish it now
	 */
	record AnnualReportShown(AnnualReportId id, BodyId body, String bodyName, int year, String title, String source,
			AnnualReportState state, LocalDate dueOn, String note, boolean settled, boolean hasBelow,
			List<ReportBodyMissing> missing, List<ReportChapterShown> chapters, List<ReportFinding> findings,
			List<ReportAmendmentShown> amendments, @Nullable String submittedBy, @Nullable Instant submittedAt,
			@Nullable String publishedBy, @Nullable Instant publishedAt, @Nullable String url,
			List<AnnualReportReason> submitRefusals, List<AnnualReportReason> publishRefusals, long version) {
	}

	/** 未报单位. */
	record ReportBodyMissing(BodyId body, String name) {
	}

	/**
	 * 年报章节.
	 *
	 * @param words as they are written, figures as {@code {…}}
	 * @param filled as they are read
	 * @param written whether somebody changed what the form has
	 */
	record ReportChapterShown(String code, String title, boolean required, String words, String filled, boolean written,
			List<ReportGridShown> grids, List<ReportChartShown> charts) {
	}

	/** 年报图表. */
	record ReportChartShown(String title, List<ReportBarShown> bars) {
	}

	/**
	 * 年报图柱.
	 *
	 * @param width in thousandths of the room
	 */
	record ReportBarShown(String label, BigDecimal value, int width) {
	}

	/**
	 * 年报表格.
	 *
	 * @param across how many columns the headings of rows take
	 * @param down how many rows the headings of columns take
	 */
	record ReportGridShown(String code, String title, String unit, ReportGrid.Numbers number, String corner, int across,
			int down, List<List<ReportHeadShown>> heads, List<ReportRowShown> rows) {
	}

	/**
	 * 年报表头.
	 *
	 * @param span over how many lines it reaches
	 * @param depth through how many levels
	 */
	record ReportHeadShown(String text, int span, int depth) {
	}

	/** 年报表行. */
	record ReportRowShown(List<ReportHeadShown> heads, List<ReportCellShown> cells) {
	}

	/**
	 * 年报单元格.
	 *
	 * @param value what stands there; null where something must still be typed in
	 * @param own of the body itself; null where nothing was typed in, and for sums
	 * @param below of the bodies below; null for sums
	 * @param computed what stood there without the correction; null where there is none
	 * @param reason why it was corrected
	 * @param opens whether there are requests behind it
	 */
	record ReportCellShown(String cell, String label, CellSource source, @Nullable BigDecimal value,
			@Nullable BigDecimal own, @Nullable BigDecimal below, @Nullable BigDecimal computed,
			@Nullable String reason, @Nullable String correctedBy, @Nullable Instant correctedAt, boolean opens) {
	}

	/**
	 * 年报校核意见.
	 *
	 * @param stops whether the report cannot be submitted with it
	 */
	record ReportFinding(String code, String reason, boolean stops, @Nullable String cell, @Nullable String chapter) {
	}

	/** 年报更正记录. */
	record ReportAmendmentShown(String reason, List<String> changes, String by, Instant at) {
	}

	/** 年报暂不能办理的理由. */
	record AnnualReportReason(String code, String reason) {
	}

}
