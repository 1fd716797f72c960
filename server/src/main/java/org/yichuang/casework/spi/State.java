package org.yichuang.casework.spi;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/**
 * 状态 — one state of a kind's table.
 *
 * @param code in capitals, such as {@code RECEIVED}
 * @param label what staff read
 * @param citizenWords what the citizen reads
 * @param terminal whether the matter is concluded in it
 * @param waitsFor what those hold who must act next, where it is not whoever handles it,
 * such as a review; they are told, and find it among what waits for them
 */
@Term("办理状态")
public record State(String code, String label, String citizenWords, boolean terminal, @Nullable Permission waitsFor) {

	/** Returns a state in which the matter is open. */
	public static State open(String code, String label, String citizenWords) {
		return new State(code, label, citizenWords, false, null);
	}

	/** Returns a state in which the matter waits for those who hold a power. */
	public static State waiting(String code, String label, String citizenWords, Permission waitsFor) {
		return new State(code, label, citizenWords, false, waitsFor);
	}

	/** Returns a state in which the matter is concluded. */
	public static State terminal(String code, String label, String citizenWords) {
		return new State(code, label, citizenWords, true, null);
	}

}
