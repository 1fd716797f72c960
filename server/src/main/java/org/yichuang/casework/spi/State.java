package org.yichuang.casework.spi;

import org.yichuang.kernel.Term;

/**
 * 状态 — one state of a kind's table.
 *
 * @param code in capitals, such as {@code RECEIVED}
 * @param label what staff read
 * @param citizenWords what the citizen reads
 * @param terminal whether the matter is concluded in it
 */
@Term("办理状态")
public record State(String code, String label, String citizenWords, boolean terminal) {

	/** Returns a state in which the matter is open. */
	public static State open(String code, String label, String citizenWords) {
		return new State(code, label, citizenWords, false);
	}

	/** Returns a state in which the matter is concluded. */
	public static State terminal(String code, String label, String citizenWords) {
		return new State(code, label, citizenWords, true);
	}

}
