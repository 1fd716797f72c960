package org.yichuang.requests.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 救济规则 — where an applicant can turn against a reply, by the law of some time. The words
 * are templates whose facts are the authority for review and the court.
 *
 * @param source the articles
 * @param from first day it holds, of the reply
 * @param until last day; null while it holds
 * @param reviewFirst whether court comes only after review where information is refused
 * @param refused words for replies that refuse
 * @param other words for all others
 */
@Term("救济规则")
public record RemedyRule(String source, LocalDate from, @Nullable LocalDate until, boolean reviewFirst, String refused,
		String other) {

	/** Says whether it holds for a reply of a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

	/** Returns the words for a reply. */
	public String words(boolean refusal) {
		return refusal ? this.refused : this.other;
	}

}
