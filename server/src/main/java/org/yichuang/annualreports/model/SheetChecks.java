package org.yichuang.annualreports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** 校核 — asks a form's relations of a sheet. */
public final class SheetChecks {

	private final Sheet sheet;

	private final @Nullable Sheet lastYear;

	/**
	 * @param lastYear the report on the year before; relations with it are left out where
	 * there is none
	 */
	public SheetChecks(Sheet sheet, @Nullable Sheet lastYear) {
		this.sheet = sheet;
		this.lastYear = lastYear;
	}

	/** Returns the relations that do not hold, with the line and both numbers. */
	public List<CheckResult> failed() {
		var failed = new ArrayList<CheckResult>();
		for (var check : this.sheet.form().checks()) {
			if (!check.asksLastYear() || this.lastYear != null) {
				this.sheet.form().grid(check.grid()).ifPresent((grid) -> failed(check, grid, failed));
			}
		}
		return failed;
	}

	private void failed(ReportCheck check, ReportGrid grid, List<CheckResult> failed) {
		for (var line : (check.each() == ReportCheck.Along.COLUMN) ? grid.columns() : grid.rows()) {
			var left = sum(check, line, check.left());
			var right = sum(check, line, check.right());
			if (left != null && right != null && left.compareTo(right) != 0) {
				failed.add(new CheckResult(check, grid.title(), line.name(), line.code(), left, right));
			}
		}
	}

	/** Null where the year before had no such line, so that there is nothing to ask. */
	private @Nullable BigDecimal sum(ReportCheck check, GridLine line, List<String> terms) {
		var sum = BigDecimal.ZERO;
		for (var term : terms) {
			var lastYears = ReportCheck.isOfLastYear(term);
			var code = lastYears ? term.substring(ReportCheck.LAST_YEAR.length()) : term;
			var asked = lastYears ? this.lastYear : this.sheet;
			var key = (check.each() == ReportCheck.Along.COLUMN) ? new CellKey(check.grid(), code, line.code())
					: new CellKey(check.grid(), line.code(), code);
			var value = (asked != null) ? asked.value(key) : java.util.Optional.<BigDecimal>empty();
			if (value.isEmpty()) {
				return null;
			}
			sum = sum.add(value.get());
		}
		return sum;
	}

}
