package org.yichuang.participation.model;

import java.time.Instant;

/**
 * 经过 — a line of an activity's time line.
 *
 * @param act {@link ActivityAct} or another verb, as messages spell it
 * @param actorName who
 * @param note why, may be empty
 * @param at when
 */
public record TrailEntry(String act, String actorName, String note, Instant at) {
}
