package org.yichuang.annualreports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 年度报告 — the report of one body on one year.
 *
 * @param id identifies it
 * @param body whose
 * @param year from 1 January to 31 December
 * @param state where it stands
 * @param dueOn last day on which it is in time
 * @param submission who submitted it last, when; null while it never was
 * @param note why it was sent back last, may be empty
 * @param cells its numbers as they stand since it was submitted; null while it is written
 * @param publication where everybody reads it; null if nobody can
 * @param version row version
 */
@Term("年度报告")
public record AnnualReport(AnnualReportId id, BodyId body, int year, AnnualReportState state, LocalDate dueOn,
		@Nullable Deed submission, String note, @Nullable Map<CellKey, SheetCell> cells,
		@Nullable Publication publication, long version) {

	/** Begins a report. */
	public static AnnualReport begun(BodyId body, int year, LocalDate dueOn) {
		return new AnnualReport(AnnualReportId.next(), body, year, AnnualReportState.DRAFT, dueOn, null, "", null, null,
				0);
	}

	/** Returns the report as it waits for the head, with its numbers as they stand. */
	public AnnualReport submitted(Deed by, Sheet sheet) {
		return new AnnualReport(this.id, this.body, this.year, AnnualReportState.SUBMITTED, this.dueOn, by, "",
				sheet.cells(), null, this.version);
	}

	/** Returns the report as it is written again; its numbers are counted anew. */
	public AnnualReport returned(String why) {
		return new AnnualReport(this.id, this.body, this.year, AnnualReportState.DRAFT, this.dueOn, this.submission,
				why, null, null, this.version);
	}

	/** Returns the report as everybody reads it. */
	public AnnualReport published(Publication where) {
		return new AnnualReport(this.id, this.body, this.year, AnnualReportState.PUBLISHED, this.dueOn, this.submission,
				"", this.cells, where, this.version);
	}

	/** Returns the report with other numbers and another printed file. */
	public AnnualReport amended(Sheet sheet, FileId file) {
		var now = this.publication;
		return new AnnualReport(this.id, this.body, this.year, this.state, this.dueOn, this.submission, this.note,
				sheet.cells(), (now != null) ? now.with(file) : null, this.version);
	}

	/** Where everybody reads it. */
	public Optional<Publication> live() {
		return Optional.ofNullable(this.publication);
	}

	/** Says whether its numbers stand, and are not counted anew each time. */
	public boolean isSettled() {
		return this.cells != null;
	}

	/** Says whether it is late on a day: due, and not published. */
	public boolean isOverdue(LocalDate day) {
		return this.state != AnnualReportState.PUBLISHED && day.isAfter(this.dueOn);
	}

	/**
	 * 经手.
	 *
	 * @param by who; null for the program
	 * @param at when
	 */
	public record Deed(@Nullable AccountId by, Instant at) {
	}

	/**
	 * 发布.
	 *
	 * @param section in which section
	 * @param by who published it, and when
	 * @param file the report as it is printed
	 */
	public record Publication(SectionId section, Deed by, FileId file) {

		private Publication with(FileId printed) {
			return new Publication(this.section, this.by, printed);
		}

	}

}
