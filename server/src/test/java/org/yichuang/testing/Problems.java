package org.yichuang.testing;

import java.util.List;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Reads the problems out of what was thrown. */
public final class Problems {

	private Problems() {
	}

	/**
	 * Returns the problems of a refusal or of something invalid; fails for anything else.
	 */
	public static List<ProblemCode> of(Throwable thrown) {
		assertThat(thrown).isInstanceOfAny(Refused.class, Invalid.class);
		return (thrown instanceof Refused refused) ? of(refused.refusals())
				: ((Invalid) thrown).faults().stream().map((fault) -> fault.reason().problem()).toList();
	}

	/** Returns the problems of refusals. */
	public static List<ProblemCode> of(List<Refusal> refusals) {
		return refusals.stream().map(Refusal::problem).toList();
	}

	/** Returns the problems that a deed meets; fails if it meets none. */
	public static List<ProblemCode> met(Runnable deed) {
		return of(catchThrowable(deed::run));
	}

}
