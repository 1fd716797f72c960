package org.yichuang.catalogue;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.yichuang.catalogue.usecase.DrawIndexNumber;
import org.yichuang.kernel.BodyId;

/**
 * 索引号 — numbers by a pattern per body, such as {@code {body}/{year}-{seq5}}; unique,
 * never used again.
 */
@Component
public class IndexNumbers {

	private final DrawIndexNumber draw;

	IndexNumbers(DrawIndexNumber draw) {
		this.draw = draw;
	}

	/**
	 * Draws the next number, in the caller's transaction: if that is rolled back, the
	 * number is drawn again, so that no gap is left.
	 * @param body whose pattern and sequence
	 * @param bodyCode the body's code, for patterns that show it
	 * @param category class code, for patterns that show it; may be empty
	 * @param date the day the information was made
	 * @throws org.yichuang.kernel.Invalid if the body's pattern shows something that is
	 * not known, such as the credit code
	 */
	public String next(BodyId body, String bodyCode, String category, LocalDate date) {
		return this.draw.next(body, new DrawIndexNumber.Shown(bodyCode, category, date));
	}

}
