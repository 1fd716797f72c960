package org.yichuang.casework.model;

import java.time.Instant;

/**
 * What a clock comes to.
 *
 * @param dueAt from when on it is late
 * @param provisional whether a holiday notice that is still to come may move it
 * @param yellowAt from when on a yellow card is shown
 * @param redAt from when on a red card is shown
 */
public record Reckoned(Instant dueAt, boolean provisional, Instant yellowAt, Instant redAt) {

}
