package org.yichuang.annualreports.model;

import java.util.List;

import org.yichuang.annualreports.model.AnnualReport.Deed;
import org.yichuang.kernel.Term;

/**
 * 年报更正 — what was changed after a report was published.
 *
 * @param reason why, as everybody reads it
 * @param changes what, in words
 * @param deed who did it, and when
 */
@Term("年报更正")
public record Amendment(String reason, List<String> changes, Deed deed) {

}
