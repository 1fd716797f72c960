package org.yichuang.annualreports.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 年报数据 — what stands in a cell, and why.
 *
 * @param source how it comes about
 * @param own of the body itself: counted, or typed in; null where nothing was typed in
 * @param below of the bodies below that report for themselves
 * @param corrected what somebody put in its place, with a reason; null if nobody did
 */
@Term("年报数据")
public record SheetCell(CellSource source, @Nullable BigDecimal own, BigDecimal below, @Nullable BigDecimal corrected) {

	/** Returns what was counted, typed in or added up, before any correction. */
	public BigDecimal computed() {
		return (this.own != null) ? this.own.add(this.below) : this.below;
	}

	/** Returns what stands in the report. */
	public BigDecimal value() {
		return (this.corrected != null) ? this.corrected : computed();
	}

	/** Says whether something must still be typed in. */
	public boolean isMissing() {
		return this.source == CellSource.TYPED && this.own == null && this.corrected == null;
	}

}
