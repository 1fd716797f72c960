package org.yichuang.annualreports.model;

import java.math.BigDecimal;

import org.yichuang.kernel.Term;

/**
 * 校核结果 — one relation that does not hold.
 *
 * @param check which relation
 * @param grid title of the table
 * @param line label of the column or row in which it fails
 * @param lineCode its code
 * @param left what the left side adds up to
 * @param right what the right side adds up to
 */
@Term("校核结果")
public record CheckResult(ReportCheck check, String grid, String line, String lineCode, BigDecimal left,
		BigDecimal right) {

}
