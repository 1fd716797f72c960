package org.yichuang.search;

import org.yichuang.kernel.Actor;

/** 检索事件 — what this room announces, inside the transaction that does it. */
public sealed interface SearchEvent {

	/**
	 * Somebody had the index made anew.
	 *
	 * @param actor who
	 * @param entries how many entries it will hold
	 */
	record RebuildAsked(Actor actor, long entries) implements SearchEvent {
	}

}
