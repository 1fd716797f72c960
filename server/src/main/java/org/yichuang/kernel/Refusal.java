package org.yichuang.kernel;

import java.util.List;

/**
 * 拒绝理由 — one reason why something may not be done now. Buttons are greyed and requests
 * refused with the same list.
 *
 * @param problem which problem
 * @param arguments values for the wording's placeholders, in order
 */
public record Refusal(ProblemCode problem, List<Object> arguments) {

	/** Returns a refusal with the given arguments for its wording. */
	public static Refusal of(ProblemCode problem, Object... arguments) {
		return new Refusal(problem, List.of(arguments));
	}

}
