package org.yichuang.requests;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 办理结果 — one way in which a request can end, as the law of its time has it.
 *
 * @param code what requests keep, such as {@code REFUSED_SECRET}; never used for another
 * @param group under which heading of the annual report it counts
 * @param row row of the annual report's table, such as {@code 3.3.1}
 * @param label as the annual report calls it
 * @param basis the articles it rests on, as letters cite them
 * @param refusal whether it refuses information, wholly or in part, so that review comes
 * before court where the law says so
 * @param letter the kind of letter that tells it; null where none is sent
 * @param from first day it can be chosen
 * @param until last day it can be chosen; null while it holds
 */
@Term("办理结果")
public record Outcome(String code, OutcomeGroup group, String row, String label, String basis, boolean refusal,
		@Nullable OfficialLetterKind letter, LocalDate from, @Nullable LocalDate until) {

	/** Says whether it can be chosen on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

}
