package org.yichuang.annualreports.usecase;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsEvent;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.Amendment;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.AnnualReport.Publication;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.Finding;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportChapter;
import org.yichuang.annualreports.model.ReportText;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.store.GivenStore;
import org.yichuang.disclosure.Section;
import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Publishes reports in the body's section, and amends those that everybody reads: then
 * the change and its reason stand under the report.
 */
@Component
public class PublishReport {

	private final ReadReport read;

	private final AnnualReportStore reports;

	private final GivenStore given;

	private final AnnualReportPublishing pages;

	private final PrintReport print;

	private final Files files;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublishReport(ReadReport read, AnnualReportStore reports, GivenStore given, AnnualReportPublishing pages,
			PrintReport print, Files files, TransactionTemplate transaction, ApplicationEventPublisher events,
			Clock clock) {
		this.read = read;
		this.reports = reports;
		this.given = given;
		this.pages = pages;
		this.print = print;
		this.files = files;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why the actor may not publish a report now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, AnnualReport report) {
		if (!report.state().mayBecome(AnnualReportState.PUBLISHED)) {
			return List.of(Refusal.of(AnnualReportsProblems.NOT_IN_THIS_STATE));
		}
		var refusals = new ArrayList<Refusal>();
		var submission = report.submission();
		if (!actor.isSystem() && submission != null && actor.person().equals(submission.by())) {
			refusals.add(Refusal.of(AnnualReportsProblems.OWN_REPORT));
		}
		if (this.pages.section(report.body()).isEmpty()) {
			refusals.add(Refusal.of(AnnualReportsProblems.NO_SECTION));
		}
		return refusals;
	}

	/**
	 * Publishes it.
	 * @return the change, to ask publishing after it
	 * @throws Refused if {@link #refusals} is not empty, the actor may not, or somebody
	 * changed it meanwhile
	 */
	public UUID publish(Actor actor, AnnualReportId id, long version) {
		var report = this.read.toChange(actor, id, version, AnnualReportsPermission.PUBLISH);
		Refused.unlessEmpty(refusals(actor, report));
		var laid = this.read.dossier(report).laid();
		var section = this.pages.section(report.body()).orElseThrow();
		var printed = this.print.pdf(laid);
		return this.transaction.execute((status) -> {
			var after = report.published(new Publication(section.id(), deed(actor), file(actor, laid, printed)));
			this.reports.put(after);
			this.events.publishEvent(new AnnualReportsEvent.ReportPublished(actor, after, laid.body(), section,
					laid.title(), laid.text()));
			return this.pages.touch(after, section);
		});
	}

	/**
	 * Changes a report that everybody reads.
	 * @return the change, to ask publishing after it
	 * @throws Refused if it is not published, does not add up afterwards, the actor may
	 * not, or somebody changed it meanwhile
	 * @throws Invalid if no reason is given, nothing changes, or a number or chapter does
	 * not fit
	 */
	public UUID amend(Actor actor, AnnualReportId id, long version, Wanted wanted) {
		var report = this.read.toChange(actor, id, version, AnnualReportsPermission.PUBLISH);
		if (report.state() != AnnualReportState.PUBLISHED) {
			throw Refused.because(AnnualReportsProblems.NOT_IN_THIS_STATE);
		}
		var before = this.read.dossier(report).laid();
		var after = amended(before, wanted);
		var changes = changes(before, after);
		var faults = new ArrayList<FieldFault>();
		var amendment = new Amendment(WriteReport.reason(wanted.reason(), faults), changes, deed(actor));
		if (changes.isEmpty()) {
			faults.add(new FieldFault("numbers", Refusal.of(AnnualReportsProblems.NOTHING_CORRECTED)));
		}
		Invalid.unlessEmpty(faults);
		Refused.unlessEmpty(stopping(after));
		var section = this.pages.section(report).orElseThrow();
		var printed = this.print.pdf(with(after, amendment));
		return this.transaction
			.execute((status) -> keep(actor, new Amended(report, after, amendment, section, wanted.words()), printed));
	}

	private UUID keep(Actor actor, Amended amended, byte[] printed) {
		var report = amended.report();
		var now = report.amended(amended.laid().sheet(), file(actor, amended.laid(), printed));
		this.reports.put(now);
		amended.words()
			.keySet()
			.forEach((chapter) -> this.given.put(report.id(), chapter,
					amended.laid().written().getOrDefault(chapter, ""), amended.amendment().deed()));
		this.given.add(report.id(), amended.amendment());
		this.events.publishEvent(new AnnualReportsEvent.ReportAmended(actor, now, amended.laid().body(),
				amended.amendment().reason(), amended.amendment().changes()));
		return this.pages.touch(now, amended.section());
	}

	private LaidReport amended(LaidReport before, Wanted wanted) {
		var faults = WriteReport.faults(before.form(), wanted.numbers());
		Invalid.unlessEmpty(faults.stream().map((fault) -> new FieldFault("numbers", fault)).toList());
		var words = new LinkedHashMap<String, String>();
		wanted.words().forEach((chapter, text) -> {
			var tidy = WriteReport.words(before.form(), chapter, text);
			words.put(chapter, (tidy != null) ? tidy : "");
		});
		return this.read.amended(before, wanted.numbers(), words);
	}

	private List<Refusal> stopping(LaidReport after) {
		return Finding.of(after, this.read.standing(after.body().id(), after.report().year() - 1))
			.stream()
			.filter(Finding::stops)
			.map(Finding::reason)
			.toList();
	}

	private static List<String> changes(LaidReport before, LaidReport after) {
		var changes = new ArrayList<String>();
		for (var grid : after.form().grids()) {
			for (var row : grid.rows()) {
				for (var column : grid.columns()) {
					var was = before.sheet().value(grid, row, column);
					var is = after.sheet().value(grid, row, column);
					if (was.compareTo(is) != 0) {
						changes.add(grid.title() + "：" + (row.label().isEmpty() ? "" : row.name() + "，")
								+ column.label() + "由" + ReportText.plain(was) + "更正为" + ReportText.plain(is));
					}
				}
			}
		}
		after.form()
			.chapters()
			.stream()
			.filter((chapter) -> !before.words(chapter).equals(after.words(chapter)))
			.map(ReportChapter::title)
			.forEach((title) -> changes.add("修改文字：" + title));
		return changes;
	}

	private static LaidReport with(LaidReport laid, Amendment amendment) {
		var all = new ArrayList<>(laid.amendments());
		all.add(amendment);
		return new LaidReport(laid.report(), laid.body(), laid.form(), laid.sheet(), laid.written(), all);
	}

	private FileId file(Actor actor, LaidReport laid, byte[] printed) {
		return this.files.store(actor, laid.title() + ".pdf", new ByteArrayInputStream(printed)).id();
	}

	private Deed deed(Actor actor) {
		return new Deed(actor.account(), this.clock.instant());
	}

	/**
	 * 更正内容.
	 *
	 * @param reason why, as everybody reads it
	 * @param numbers what stands in cells from now on
	 * @param words what stands in chapters from now on
	 */
	public record Wanted(String reason, Map<CellKey, BigDecimal> numbers, Map<String, String> words) {
	}

	/** What is kept of an amendment. */
	private record Amended(AnnualReport report, LaidReport laid, Amendment amendment, Section section,
			Map<String, String> words) {
	}

}
