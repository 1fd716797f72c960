package org.yichuang.platform;

import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/**
 * 校验 — something that can be proved to be as it was left: the audit chain, published
 * files against their digests. {@code bin/yichuang verify} runs every bean of this type.
 */
public interface Verification {

	/** What is checked, in Chinese, such as 审计链. */
	String name();

	/**
	 * Checks all of it and stops at the first fault.
	 * @param progress is told, now and then, how many pieces have been checked
	 */
	Report verify(LongConsumer progress);

	/**
	 * 校验结果.
	 *
	 * @param checked how many pieces were checked
	 * @param fault where the first fault is and what is wrong there, one Chinese
	 * sentence; null if there is none
	 */
	record Report(long checked, @Nullable String fault) {

		/** Says whether no fault was found. */
		public boolean isSound() {
			return this.fault == null;
		}

	}

}
