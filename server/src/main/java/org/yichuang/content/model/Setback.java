package org.yichuang.content.model;

import java.time.Instant;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 受阻 — what should have happened to an article by itself and could not. The pause before
 * the next try doubles each time, from five seconds to an hour, so that articles that
 * always fail leave the turn to the others.
 *
 * @param deed what
 * @param failures how often it has failed
 * @param failedAt when it failed last
 * @param nextTryAt when it is tried again
 * @param problem the problem's code; empty for a fault of the program
 * @param arguments what its wording names
 */
@Term("受阻")
public record Setback(TimedDeed deed, int failures, Instant failedAt, Instant nextTryAt, String problem,
		List<String> arguments) {

}
