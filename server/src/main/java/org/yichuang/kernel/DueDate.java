package org.yichuang.kernel;

import java.time.LocalDate;

/**
 * 届满日 — the last day on which something is still in time.
 *
 * @param day the day, Beijing calendar date
 * @param provisional whether a holiday notice that is not loaded yet may still move it
 */
@Term("届满日")
public record DueDate(LocalDate day, boolean provisional) {

	/** Says whether a day lies after it. */
	public boolean isMissedOn(LocalDate today) {
		return today.isAfter(this.day);
	}

}
