package org.yichuang.catalogue;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;

/**
 * 索引号 — numbers by a pattern per body, such as {@code {region}/{year}-{seq5}}; unique,
 * never used again.
 */
@Component
public class IndexNumbers {

	/**
	 * Draws the next number, in the caller's transaction.
	 * @param body whose pattern and sequence
	 * @param bodyCode the body's code, for patterns that show it
	 * @param category class code, for patterns that show it; may be empty
	 * @param date the day the information was made
	 */
	public String next(BodyId body, String bodyCode, String category, LocalDate date) {
		throw new UnsupportedOperationException();
	}

}
