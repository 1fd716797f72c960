package org.yichuang.casework;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.model.Rule;
import org.yichuang.kernel.Actor;

/** 规则事件 — what happened to the rules of limits and cards. */
public sealed interface RuleEvent {

	/** Who did it. */
	Actor actor();

	/**
	 * A rule was added, changed or taken away.
	 *
	 * @param actor who
	 * @param before what it was; null if it is new
	 * @param after what it is; null if it is gone
	 */
	record RuleChanged(Actor actor, @Nullable Rule before, @Nullable Rule after) implements RuleEvent {
	}

}
