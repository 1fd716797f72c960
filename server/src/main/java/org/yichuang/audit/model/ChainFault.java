package org.yichuang.audit.model;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 断链 — where the chain is broken first.
 *
 * @param kind how
 * @param number number of the link
 * @param entry what stands there; null if nothing does
 */
@Term("断链")
public record ChainFault(Kind kind, long number, @Nullable TrailEntry entry) {

	/** Says it in one sentence. */
	public String sentence() {
		var what = (this.entry != null) ? "（" + this.entry.at() + " " + this.entry.who().name() + " "
				+ this.entry.action() + " " + this.entry.subject().name() + "，记录号 " + this.entry.id() + "）" : "";
		return "第 " + this.number + " 环" + what + this.kind.words;
	}

	/** How a chain can be broken. */
	public enum Kind {

		/** A column no longer fits the digest. */
		CHANGED("内容被改动"),
		/** A number is missing. */
		MISSING("缺失"),
		/** A link does not follow the one before it. */
		REORDERED("与前一环不衔接，顺序被调换或前一环被替换"),
		/** The chain ends too early. */
		TRUNCATED("起的记录被截断"),
		/** The chain is whole but not the one whose end was kept. */
		REWRITTEN("与另存的链头不符，链被整体改写");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

	}

}
