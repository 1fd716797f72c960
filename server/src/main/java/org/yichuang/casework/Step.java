package org.yichuang.casework;

import java.time.Instant;

import org.yichuang.kernel.Term;

/**
 * 办理步骤 — one line of a time line.
 *
 * @param at when
 * @param act code of what was done; {@code open} at the start
 * @param label the act in words
 * @param words what the citizen reads; empty in steps that are not theirs
 * @param who the person's name; empty for the citizen
 * @param body name of the body that acted; empty if none
 * @param state label of the state afterwards
 * @param note reason, question or opinion; empty for the citizen
 */
@Term("办理步骤")
public record Step(Instant at, String act, String label, String words, String who, String body, String state,
		String note) {

}
