package org.yichuang.annualreports.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsEvent;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.CellSource;
import org.yichuang.annualreports.model.GivenCell;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.annualreports.model.ReportText;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.store.GivenStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.organisation.Bodies;

/** Fills in a report while it is written: words, numbers, corrections. */
@Component
public class WriteReport {

	private static final int LONGEST_TEXT = 20_000;

	private static final int LONGEST_REASON = 500;

	private static final int MOST_DECIMALS = 6;

	private static final BigDecimal LARGEST = new BigDecimal("999999999999");

	private final ReadReport read;

	private final AnnualReportStore reports;

	private final GivenStore given;

	private final ReportForms forms;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteReport(ReadReport read, AnnualReportStore reports, GivenStore given, ReportForms forms, Bodies bodies,
			ApplicationEventPublisher events, Clock clock) {
		this.read = read;
		this.reports = reports;
		this.given = given;
		this.forms = forms;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes a chapter's words.
	 * @param words null to begin again as the form has them
	 * @throws Refused if the report is not written any more, the actor may not, or
	 * somebody changed it meanwhile
	 * @throws Invalid if there is no such chapter, or the words are too long
	 */
	@Transactional
	public void write(Actor actor, AnnualReportId id, long version, Chapter chapter) {
		var report = draft(actor, id, version);
		var words = words(this.forms.on(report.year()), chapter.code(), chapter.words());
		this.reports.touch(report);
		if (words == null) {
			this.given.forget(id, chapter.code());
		}
		else {
			this.given.put(id, chapter.code(), words, deed(actor));
		}
	}

	/**
	 * Types numbers in.
	 * @param numbers null takes one out
	 * @throws Refused if the report is not written any more, the actor may not, or
	 * somebody changed it meanwhile
	 * @throws Invalid if a cell is not there or counted, or a number does not fit it
	 */
	@Transactional
	public void type(Actor actor, AnnualReportId id, long version, Map<CellKey, @Nullable BigDecimal> numbers) {
		var report = draft(actor, id, version);
		var form = this.forms.on(report.year());
		var faults = new ArrayList<FieldFault>();
		numbers.forEach((key, number) -> fault(form, key, number, CellSource.TYPED)
			.forEach((fault) -> faults.add(new FieldFault("numbers." + key, fault))));
		Invalid.unlessEmpty(faults);
		this.reports.touch(report);
		numbers.forEach((key, number) -> {
			if (number == null) {
				this.given.remove(id, key, false);
			}
			else {
				this.given.put(id, new GivenCell(key, false, number, null, "", deed(actor)));
			}
		});
	}

	/**
	 * Puts a number in the place of a counted one, which stays beside it.
	 * @throws Refused if the report is not written any more, the actor may not, or
	 * somebody changed it meanwhile
	 * @throws Invalid if the cell is not there or a sum, the number does not fit it, or
	 * no reason is given
	 */
	@Transactional
	public void correct(Actor actor, AnnualReportId id, long version, Correction wanted) {
		var report = draft(actor, id, version);
		var faults = new ArrayList<FieldFault>();
		fault(this.forms.on(report.year()), wanted.cell(), wanted.value(), CellSource.COUNTED)
			.forEach((fault) -> faults.add(new FieldFault("value", fault)));
		var reason = reason(wanted.reason(), faults);
		Invalid.unlessEmpty(faults);
		var body = this.bodies.get(report.body());
		var cell = this.read.dossier(report).laid().sheet().cells().get(wanted.cell());
		var computed = (cell != null) ? cell.computed() : BigDecimal.ZERO;
		this.reports.touch(report);
		this.given.put(id, new GivenCell(wanted.cell(), true, wanted.value(), computed, reason, deed(actor)));
		this.events.publishEvent(new AnnualReportsEvent.NumberCorrected(actor, report, body, wanted.cell(),
				ReportText.plain(computed), ReportText.plain(wanted.value()), reason));
	}

	/** Lets the counted number stand again. */
	@Transactional
	public void takeBack(Actor actor, AnnualReportId id, long version, CellKey cell) {
		var report = draft(actor, id, version);
		this.reports.touch(report);
		if (this.given.remove(id, cell, true)) {
			var sheet = this.read.dossier(report).laid().sheet();
			var value = sheet.value(cell).map(ReportText::plain).orElse("");
			this.events.publishEvent(new AnnualReportsEvent.NumberCorrected(actor, report,
					this.bodies.get(report.body()), cell, value, value, ""));
		}
	}

	/** Returns what does not fit in numbers that are put in the place of others. */
	static List<Refusal> faults(ReportForm form, Map<CellKey, BigDecimal> numbers) {
		return numbers.entrySet()
			.stream()
			.flatMap((number) -> fault(form, number.getKey(), number.getValue(), CellSource.COUNTED).stream())
			.toList();
	}

	/**
	 * Returns tidy words of a chapter, null for none.
	 * @throws Invalid if there is no such chapter, or the words are too long
	 */
	static @Nullable String words(ReportForm form, String chapter, @Nullable String words) {
		if (form.chapter(chapter).isEmpty()) {
			throw Invalid.field("chapter", AnnualReportsProblems.CHAPTER_UNKNOWN, chapter);
		}
		var tidy = (words != null) ? TidyText.lines(words) : null;
		if (tidy != null && tidy.length() > LONGEST_TEXT) {
			throw Invalid.field("words", AnnualReportsProblems.TEXT_TOO_LONG, LONGEST_TEXT);
		}
		return tidy;
	}

	/** Returns a tidy reason, or notes that there is none. */
	static String reason(String reason, List<FieldFault> faults) {
		var tidy = TidyText.lines(reason);
		if (tidy.isEmpty() || tidy.length() > LONGEST_REASON) {
			faults.add(new FieldFault("reason", Refusal.of(AnnualReportsProblems.REASON_REQUIRED, LONGEST_REASON)));
		}
		return tidy;
	}

	private static List<Refusal> fault(ReportForm form, CellKey key, @Nullable BigDecimal number, CellSource wanted) {
		var grid = form.grid(key.grid()).orElse(null);
		var row = (grid != null) ? grid.row(key.row()).orElse(null) : null;
		var column = (grid != null) ? grid.column(key.column()).orElse(null) : null;
		if (grid == null || row == null || column == null) {
			return List.of(Refusal.of(AnnualReportsProblems.CELL_UNKNOWN, key.toString()));
		}
		var name = row.label().isEmpty() ? column.label() : row.label() + "，" + column.name();
		var source = grid.source(row, column);
		if (source == CellSource.SUM) {
			return List.of(Refusal.of(AnnualReportsProblems.CELL_IS_SUM, name));
		}
		if (wanted == CellSource.TYPED && source != CellSource.TYPED) {
			return List.of(Refusal.of(AnnualReportsProblems.CELL_NOT_TYPED, name));
		}
		return number(grid, name, number);
	}

	private static List<Refusal> number(ReportGrid grid, String name, @Nullable BigDecimal number) {
		if (number == null) {
			return List.of();
		}
		if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
			return List.of(Refusal.of(AnnualReportsProblems.NUMBER_OUT_OF_RANGE, name));
		}
		int most = (grid.number() == ReportGrid.Numbers.WHOLE) ? 0 : MOST_DECIMALS;
		return (number.stripTrailingZeros().scale() > most)
				? List.of(Refusal.of(AnnualReportsProblems.NUMBER_NOT_WHOLE, name, most)) : List.of();
	}

	private AnnualReport draft(Actor actor, AnnualReportId id, long version) {
		var report = this.read.toChange(actor, id, version, AnnualReportsPermission.WRITE);
		if (report.state() != AnnualReportState.DRAFT) {
			throw Refused.because(AnnualReportsProblems.NOT_IN_THIS_STATE);
		}
		return report;
	}

	private Deed deed(Actor actor) {
		return new Deed(actor.account(), this.clock.instant());
	}

	/**
	 * 章节文字.
	 *
	 * @param code which chapter
	 * @param words plain text, lines kept; null for those of the form
	 */
	public record Chapter(String code, @Nullable String words) {
	}

	/**
	 * 数据更正.
	 *
	 * @param cell in which cell
	 * @param value what stands there from now on
	 * @param reason why
	 */
	public record Correction(CellKey cell, BigDecimal value, String reason) {
	}

}
