package org.yichuang.requests;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 年度计数 — how many requests of a body stand in a row of a year's count.
 *
 * @param body in charge
 * @param row in which row
 * @param outcome code of the first outcome, for those concluded in the year; else empty
 * @param applicant code of the applicants' kind
 * @param count how many
 */
@Term("年度计数")
public record YearCount(BodyId body, YearRow row, String outcome, String applicant, long count) {

}
