package org.yichuang.annualreports.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.kernel.Term;

/**
 * 填报数据 — a number that somebody gave.
 *
 * @param key in which cell
 * @param corrected whether it stands in the place of what was counted; else it was typed
 * in
 * @param value the number
 * @param computed what was counted when it was corrected; null for what was typed in
 * @param reason why it was corrected
 * @param deed who gave it, and when
 */
@Term("填报数据")
public record GivenCell(CellKey key, boolean corrected, BigDecimal value, @Nullable BigDecimal computed, String reason,
		Deed deed) {

}
