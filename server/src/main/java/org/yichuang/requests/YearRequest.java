package org.yichuang.requests;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 计入年报的申请 — a request behind a number, without anything that tells who applied.
 *
 * @param id identifies it
 * @param matter id of its case
 * @param number its receipt number
 * @param body in charge
 * @param receivedOn day of receipt
 * @param applicant code of the applicant's kind
 * @param outcome code of its first outcome; null while open
 * @param concludedOn day of that; null while open
 */
@Term("计入年报的申请")
public record YearRequest(RequestId id, String matter, String number, BodyId body, LocalDate receivedOn,
		String applicant, @Nullable String outcome, @Nullable LocalDate concludedOn) {

}
