package org.yichuang.participation.model;

import java.time.LocalDate;

import org.yichuang.kernel.Term;

/**
 * 期限规则 — a limit that a regulation sets.
 *
 * @param code which, such as {@code consultation-days}
 * @param days how many calendar days
 * @param source by which regulation
 * @param holdsFrom the day from which it holds
 */
@Term("期限规则")
public record PeriodRule(String code, int days, String source, LocalDate holdsFrom) {

	/** At least so many days for opinions. */
	public static final String CONSULTATION_DAYS = "consultation-days";

	/** So many days before a hearing its material reaches those who take part. */
	public static final String HEARING_MATERIAL_DAYS = "hearing-material-days";

	/** So many days before a hearing on a rule it is announced. */
	public static final String HEARING_NOTICE_DAYS = "hearing-notice-days";

	/** So many days after the end the result should be there. */
	public static final String RESULT_DAYS = "result-days";

}
