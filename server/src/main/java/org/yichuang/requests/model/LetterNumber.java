package org.yichuang.requests.model;

import org.yichuang.kernel.Term;

/**
 * 文号 — such as 云政公开答复〔2026〕第5号: whose, of which kind, of which year, the how many-th.
 * Without gap within whose, kind and year.
 *
 * @param prefix the body's short word; may be empty
 * @param word of the kind
 * @param year in which it was signed
 * @param count from 1
 */
@Term("文号")
public record LetterNumber(String prefix, String word, int year, int count) {

	@Override
	public String toString() {
		return this.prefix + this.word + "〔" + this.year + "〕第" + this.count + "号";
	}

}
