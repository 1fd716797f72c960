package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 信息处理费标准 — what handling costs the applicant, as it holds for some time.
 *
 * @param source the rule it stands in
 * @param from first day it holds, of receipt
 * @param until last day; null while it holds
 * @param byPiece steps by requests of one applicant in one calendar month
 * @param byPage steps by pages provided
 */
@Term("信息处理费标准")
public record FeeSchedule(String source, LocalDate from, @Nullable LocalDate until, List<Step> byPiece,
		List<Step> byPage) {

	public FeeSchedule {
		byPiece = List.copyOf(byPiece);
		byPage = List.copyOf(byPage);
	}

	/** Says whether it holds for what was received on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

	/**
	 * 收费档次 — what each costs from a number on, until the next step.
	 *
	 * @param from the first number of the step
	 * @param fen what each costs
	 * @param every after how many the price rises again, endlessly; 0 if it does not
	 * @param more by how much it rises then, in fen
	 */
	public record Step(int from, long fen, int every, long more) {
	}

}
