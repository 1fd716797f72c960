package org.yichuang.requests;

import java.util.Collection;
import java.util.Set;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 年度查询 — which requests are behind a number of a year's count.
 *
 * @param bodies in charge
 * @param year of the count
 * @param row in which row
 * @param outcomes with which first outcome; none means any
 * @param applicants of which kinds of applicants; none means any
 */
@Term("年度查询")
public record YearQuestion(Collection<BodyId> bodies, int year, YearRow row, Set<String> outcomes,
		Set<String> applicants) {

}
