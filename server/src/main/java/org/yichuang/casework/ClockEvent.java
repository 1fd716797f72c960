package org.yichuang.casework;

import java.util.List;

import org.yichuang.casework.model.Progress.Share;

/** 计时事件 — what happened to many clocks at once. */
public sealed interface ClockEvent {

	/**
	 * All open clocks were computed anew because a holiday notice or a rule was loaded.
	 * Each case whose due date moved has a step of its own that says so.
	 *
	 * @param because the notice or rule
	 * @param looked how many clocks were computed
	 * @param moved how many due dates moved
	 * @param shares whose cases these are
	 */
	record ClocksReckoned(String because, int looked, int moved, List<Share> shares) implements ClockEvent {
	}

}
