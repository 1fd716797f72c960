package org.yichuang.disclosure.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 上报信息 — an item that a body reported upward, and what became of it there.
 *
 * @param id identifies it
 * @param body who reported it
 * @param item what and to whom
 * @param adoption what became of it; null while nothing did
 * @param version row version
 */
@Term("上报信息")
public record UpwardItem(UpwardItemId id, BodyId body, Sent item, @Nullable Adoption adoption, long version) {

	/**
	 * 上报.
	 *
	 * @param title title, one line
	 * @param classCode its class; may be empty
	 * @param level to whom
	 * @param sentOn when, Beijing calendar date
	 */
	public record Sent(String title, String classCode, UpwardLevel level, LocalDate sentOn) {
	}

	/**
	 * 采用.
	 *
	 * @param on when, Beijing calendar date
	 * @param where by whom, such as 市政府门户网站
	 */
	public record Adoption(LocalDate on, String where) {
	}

	/**
	 * 上报筛选 — which of them a list shows, newest first.
	 *
	 * @param level only those to this level
	 * @param adopted only those adopted, or only those not
	 * @param word only those whose title holds it
	 * @param from only those sent on this day or later
	 * @param until only those sent on this day or before
	 */
	public record Filter(@Nullable UpwardLevel level, @Nullable Boolean adopted, @Nullable String word,
			@Nullable LocalDate from, @Nullable LocalDate until) {
	}

}
